using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Reads <c>part=</c>.</summary>
internal static class PartReader
{
    /// <summary>The part; the whole where nothing is said; null where it is none, which has then been reported.</summary>
    public static DatePart? Read(SourceText source, Token? part, ICollection<Diagnostic> diagnostics)
    {
        if (part is not { } token)
        {
            return DatePart.Whole;
        }

        if (DateParts.Of(token.Text) is { } known)
        {
            return known;
        }

        diagnostics.Add(DateRules.UnknownPart(source.Locate(token.Span), token.Text, NearestName.Hint(token.Text, DateParts.Names)));
        return null;
    }

    /// <summary>That part of the date; null where it has none, which has then been reported at the attribute.</summary>
    public static DateValue? Take(SourceText source, DateValue whole, DatePart part, Token? token, ICollection<Diagnostic> diagnostics)
    {
        DateValue? taken = DateParts.Take(whole, part);
        if (taken is null)
        {
            diagnostics.Add(DateRules.NoSuchPart(source.Locate(token!.Value.Span), DateParts.NameOf(part), whole.Edtf));
        }

        return taken;
    }
}
