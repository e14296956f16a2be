using System.Globalization;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Evidence;

/// <summary>A place in an original that an annotation names: where it is said in the seed, and the half-open range of code points.</summary>
internal sealed record EvidencePlace(FileSpan Said, int Start, int End)
{
    public string Offsets => OffsetsOf(Start, End);

    public static string OffsetsOf(int start, int end) => start.ToString(CultureInfo.InvariantCulture) + "-" + end.ToString(CultureInfo.InvariantCulture);

    /// <summary>The places of an <c>at=</c>, each with its own place in the seed.</summary>
    public static IEnumerable<EvidencePlace> Of(SourceText seed, SpanSyntax span, EquatableArray<EvidenceSpan> evidence)
    {
        if (span.Attributes.Find("at") is not { } at)
        {
            yield break;
        }

        int index = 0;
        int offset = at.Value.Span.Start;
        foreach (string piece in at.Value.Text.Split(' '))
        {
            if (piece.Length > 0 && index < evidence.Count)
            {
                yield return new EvidencePlace(seed.Locate(TextSpan.At(offset, piece.Length)), evidence[index].Start, evidence[index].End);
                index++;
            }

            offset += piece.Length + 1;
        }
    }
}
