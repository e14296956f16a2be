using System.Globalization;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>Reads <c>at="3861-3888 3994-4023"</c>: places in the original, half-open, in code points.</summary>
internal static class EvidenceReader
{
    public static EquatableArray<EvidenceSpan> Read(AttributesSyntax attributes, FactFindings findings)
    {
        if (attributes.Find("at") is not { } at)
        {
            return default;
        }

        BindingContext context = findings.Context;
        IReadOnlyList<Token> pieces = ListReader.Split(at.Value);
        var spans = new List<EvidenceSpan>();
        foreach (Token piece in pieces.Count > 0 ? pieces : [at.Value])
        {
            if (Parse(piece.Text) is { } span)
            {
                spans.Add(span);
            }
            else
            {
                findings.Add(EvidenceFormRules.Malformed(context.Locate(piece.Span), piece.Text));
            }
        }

        return spans.ToEquatableArray();
    }

    private static EvidenceSpan? Parse(string piece)
    {
        int dash = piece.IndexOf('-');
        return dash > 0 && Number(piece.Substring(0, dash)) is { } start && Number(piece.Substring(dash + 1)) is { } end && start < end
            ? new EvidenceSpan(start, end)
            : null;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
