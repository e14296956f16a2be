using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Dates;
using Facts.Compiler.Text;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Reads an EDTF date from a token, and reports what is wrong with it at the wrong characters.</summary>
internal static class EdtfReader
{
    public static DateValue? Read(SourceText source, Token edtf, ICollection<Diagnostic> diagnostics)
    {
        if (EdtfValue.TryParse(edtf.Text, out EdtfValue? value, out EdtfError? error))
        {
            return DateValue.Of(value);
        }

        // Only where the text stands in the file as it is meant do its characters have places there.
        bool isVerbatim = edtf.Span.Length == edtf.Text.Length && source.Slice(edtf.Span) == edtf.Text;
        TextSpan wrong = isVerbatim ? new TextSpan(edtf.Span.Start + error.Start, edtf.Span.Start + error.End) : edtf.Span;
        diagnostics.Add(ErrorAt(source.Locate(wrong), edtf.Text, error));
        return null;
    }

    public static Diagnostic ErrorAt(FileSpan place, string text, EdtfError error) => error.Kind switch
    {
        EdtfErrorKind.NoSuchDate => DateRules.NoSuchDate(place, text, SaidOnce(text, error.Message)),
        EdtfErrorKind.Reversed => DateRules.Reversed(place, text, error.Message),
        EdtfErrorKind.Superseded => DateRules.Superseded(place, text, error.Message),
        EdtfErrorKind.TimeInside => DateRules.TimeInside(place, text, error.Message),
        EdtfErrorKind.ShortYear => DateRules.ShortYear(place, text, error.Message),
        _ => DateRules.Malformed(place, text, error.Message + (error.Suggestion is null && InEnglish(text) is { } edtf ? "; write " + edtf : "")),
    };

    private static string SaidOnce(string text, string reason)
    {
        string again = $"there is no {text}: ";
        return reason.StartsWith(again, StringComparison.Ordinal) ? reason.Substring(again.Length) : reason;
    }

    /// <summary>The EDTF of a date that is written in English ("June 2024"); null where the text is none.</summary>
    private static string? InEnglish(string text)
    {
        DatePhrase? whole = DateGrammar.Of("en").Match(text).Whole;
        return whole is { IsComplete: true, IsEach: false, Part: DatePart.Whole } ? DateReckoner.Reckon(whole.Meaning).Value?.Edtf : null;
    }
}
