namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds digits that are part of a name: <c>Resolution 2397</c>, <c>No. 6</c>, <c>COVID-19</c>, <c>G7</c>, <c>9/11</c>, and times of day.</summary>
internal static class LabelMatcher
{
    private static readonly HashSet<string> s_nouns = new(StringComparer.Ordinal)
    {
        "resolution", "resolutions", "unscr", "article", "articles", "section", "sections", "paragraph", "paragraphs", "clause", "chapter", "annex", "appendix", "page",
        "pages", "act", "law", "decree", "directive", "regulation", "protocol", "flight", "route", "highway", "room", "apartment", "platform", "version", "no", "nos",
        "nr",
    };

    /// <summary>The end of a label that begins at an index, before any number is read there.</summary>
    public static int? End(WordList words, int start)
    {
        if (words.IsKind(start, WordTokenKind.Label))
        {
            return start + 1;
        }

        if (words.IsKind(start, WordTokenKind.Word))
        {
            return EndAfterNoun(words, start) ?? EndOfGlued(words, start);
        }

        bool isSign = words.IsSymbol(start, '#') || words.IsSymbol(start, '№') || words.IsSymbol(start, '§');
        return isSign && IsDigits(words, start + 1) ? start + 2 : null;
    }

    /// <summary>The end of a label or a time of day, where the number before an index is one because of what follows: <c>8 pm</c>, <c>9/11</c>, <c>3D</c>.</summary>
    public static int? EndBehind(WordList words, int index)
    {
        string next = words.WordAt(index);
        if (next is "am" or "pm" or "o'clock")
        {
            return index + 1;
        }

        bool isSlash = words.IsSymbol(index, '/') && words.IsGlued(index) && words.IsGlued(index + 1) && IsDigits(words, index + 1);
        return isSlash ? index + 2 : next.Length > 0 && words.IsGlued(index) && words.IsKind(index - 1, WordTokenKind.Number) ? index + 1 : null;
    }

    private static int? EndAfterNoun(WordList words, int start)
    {
        string noun = words[start].Text;
        if (!s_nouns.Contains(noun))
        {
            return null;
        }

        bool isAbbreviation = noun is "no" or "nos" or "nr";
        int index = start + 1;
        if (!isAbbreviation && words.WordAt(index) is "no" or "nr" or "number")
        {
            isAbbreviation = true;
            index++;
        }

        bool hasPoint = isAbbreviation && words.IsSymbol(index, '.');
        index += hasPoint ? 1 : 0;
        return IsDigits(words, index) && (noun is not "no" || hasPoint) ? index + 1 : null;
    }

    /// <summary>A word glued to the digits after it, or joined by a hyphen, unless it is itself a number.</summary>
    private static int? EndOfGlued(WordList words, int start)
    {
        int index = words.IsHyphen(start + 1) ? start + 2 : start + 1;
        bool isFraction = index > start + 1 && words[start].Text is "in" or "of" or "every";
        bool isName = !isFraction && IsDigits(words, index) && words.IsGlued(index) && NumberWords.Simple(words[start].Text) is null
            && Magnitudes.OfWord(words[start].Text, allowPlural: true) is null && UnitWords.CurrencyEnd(words, start) != index;
        return isName ? index + 1 : null;
    }

    private static bool IsDigits(WordList words, int index) =>
        words.IsKind(index, WordTokenKind.Number) || words.IsKind(index, WordTokenKind.Label) || words.IsKind(index, WordTokenKind.Time);
}
