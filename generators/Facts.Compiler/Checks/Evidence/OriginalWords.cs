using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Evidence;

/// <summary>The words that stand at a place of an original, as the readers of values take them.</summary>
internal static class OriginalWords
{
    private const int MostShown = 60;

    /// <summary>
    /// The words of the place, without those of the places within it that belong to other figures: as in a seed, the words of a nested figure are
    /// not the outer's.
    /// </summary>
    public static PlainText Of(EvidencePlace place, OriginalText original, IEnumerable<EvidenceSpan> nested)
    {
        string words = original.Slice(place.Start, place.End);
        List<TextSpan> cut =
        [
            .. nested
                .Where(inner => inner.Start >= place.Start && inner.End <= place.End && inner.End - inner.Start < place.End - place.Start)
                .Select(inner => TextSpan.At(original.Slice(place.Start, inner.Start).Length, original.Slice(inner.Start, inner.End).Length)),
        ];
        return PlainText.Verbatim(words, 0).Without(cut);
    }

    /// <summary>Words in quotation marks, on one line and not too long.</summary>
    public static string Quote(string words)
    {
        string line = string.Join(" ", words.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return "\"" + (line.Length <= MostShown ? line : line.Substring(0, MostShown) + "…") + "\"";
    }
}
