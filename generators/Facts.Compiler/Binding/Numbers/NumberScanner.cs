namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds where a number in digits ends: comma groups (checked later), blank groups of three, a decimal point, a clock time, a label of several points.</summary>
internal static class NumberScanner
{
    private const int GroupLength = 3;

    /// <summary>The end of what begins with a digit, or with a point and a digit, at <paramref name="start"/>, and what it is.</summary>
    public static int Scan(string text, int start, out WordTokenKind kind)
    {
        kind = WordTokenKind.Number;
        int end = SkipDigits(text, start);
        if (IsTime(text, start, end))
        {
            kind = WordTokenKind.Time;
            return end + GroupLength;
        }

        int apostrophes = SkipApostropheGroups(text, start, end);
        if (apostrophes > end)
        {
            kind = WordTokenKind.Label;
            return apostrophes;
        }

        end = IsDigit(text, end + 1) && At(text, end) == ',' ? SkipCommaGroups(text, end) : SkipBlankGroups(text, start, end);
        int points = 0;
        while (At(text, end) == '.' && IsDigit(text, end + 1))
        {
            end = SkipDigits(text, end + 1);
            points++;
        }

        if (points > 1)
        {
            kind = WordTokenKind.Label;
        }

        return end;
    }

    public static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    public static int SkipDigits(string text, int index)
    {
        while (IsDigit(text, index))
        {
            index++;
        }

        return index;
    }

    private static int SkipCommaGroups(string text, int end)
    {
        while (At(text, end) == ',' && IsDigit(text, end + 1))
        {
            end = SkipDigits(text, end + 1);
        }

        return end;
    }

    private static int SkipApostropheGroups(string text, int start, int end)
    {
        while (end > start && At(text, end) is '\'' or '\u2019' && SkipDigits(text, end + 1) == end + 1 + GroupLength)
        {
            end += 1 + GroupLength;
        }

        return end;
    }

    private static int SkipBlankGroups(string text, int start, int end)
    {
        if (end == start || end - start > GroupLength)
        {
            return end;
        }

        while (At(text, end) is ' ' or '\u00A0' or '\u202F' or '\u2009' && SkipDigits(text, end + 1) == end + 1 + GroupLength)
        {
            end += 1 + GroupLength;
        }

        return end;
    }

    private static bool IsTime(string text, int start, int end) =>
        end > start && end - start <= 2 && At(text, end) == ':' && SkipDigits(text, end + 1) == end + GroupLength && At(text, end + GroupLength) != ':';

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';
}
