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

        if (findings.Context.FrontMatter.Find("original-sha256") is null)
        {
            findings.Add(EvidenceFormRules.NoOriginal(findings.Context.Locate(at.Span)));
        }

        var spans = new List<EvidenceSpan>();
        int start = at.Value.Span.Start;
        foreach (string piece in at.Value.Text.Split(' '))
        {
            var place = new TextSpan(start, start + piece.Length);
            start += piece.Length + 1;
            if (piece.Length == 0)
            {
                continue;
            }

            if (Parse(piece) is { } span)
            {
                spans.Add(span);
            }
            else
            {
                findings.Add(EvidenceFormRules.Malformed(findings.Context.Locate(place), piece));
            }
        }

        if (at.Value.Text.Trim(' ').Length == 0)
        {
            findings.Add(EvidenceFormRules.Malformed(findings.Context.Locate(at.Value.Span), at.Value.Text));
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
