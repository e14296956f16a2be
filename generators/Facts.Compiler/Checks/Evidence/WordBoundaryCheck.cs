using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Checks.Evidence;

/// <summary>A place of a figure or date begins and ends with whole words: one that is off by a character is found even where the value hides it.</summary>
internal static class WordBoundaryCheck
{
    public static Diagnostic? Find(EvidencePlace place, OriginalText original)
    {
        string? how =
            IsBlank(original.At(place.Start)) ? "begins with a blank"
            : Continues(original, place.Start) ? "begins in the middle of a word"
            : IsBlank(original.At(place.End - 1)) ? "ends with a blank"
            : Continues(original, place.End) ? "ends in the middle of a word"
            : null;
        return how is null
            ? null
            : EvidenceRules.CutsWord(place.Said, place.Offsets, OriginalWords.Quote(original.Slice(place.Start, place.End)), how, Nearest(place, original));
    }

    private static string Nearest(EvidencePlace place, OriginalText original)
    {
        int start = place.Start;
        while (start < place.End - 1 && IsBlank(original.At(start)))
        {
            start++;
        }

        while (Continues(original, start))
        {
            start--;
        }

        int end = place.End;
        while (end > start + 1 && IsBlank(original.At(end - 1)))
        {
            end--;
        }

        while (Continues(original, end))
        {
            end++;
        }

        return EvidencePlace.OffsetsOf(start, end);
    }

    /// <summary>Whether a word or a number goes on over the boundary before the index; "7,000" is one number.</summary>
    private static bool Continues(OriginalText original, int index)
    {
        char? before = original.At(index - 1);
        char? after = original.At(index);
        return (IsLetter(before) && IsLetter(after))
            || (IsDigit(before) && IsDigit(after))
            || (before is ',' or '.' && IsDigit(after) && IsDigit(original.At(index - 2)))
            || (after is ',' or '.' && IsDigit(before) && IsDigit(original.At(index + 1)));
    }

    private static bool IsBlank(char? c) => c is { } present && char.IsWhiteSpace(present);

    private static bool IsLetter(char? c) => c is { } present && (char.IsLetter(present) || char.IsSurrogate(present));

    private static bool IsDigit(char? c) => c is >= '0' and <= '9';
}
