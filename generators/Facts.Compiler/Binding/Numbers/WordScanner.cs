using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Parts words into tokens. What stands in one of the <c>gaps</c> (dates, which are no numbers) becomes a gap, as nested figures are.</summary>
internal static class WordScanner
{
    /// <summary>Abbreviations that keep their point, since without it they are other words: a "c" is a letter, a "min" a minute.</summary>
    private static readonly HashSet<string> s_pointed = new(ModifierTable.Rows.SelectMany(row => row.Before).Where(words => words[words.Length - 1] == '.'), StringComparer.Ordinal);

    public static WordList Scan(string text, IReadOnlyList<TextSpan> gaps)
    {
        var tokens = new List<WordToken>();
        int gap = 0;
        for (int i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            while (gap < gaps.Count && gaps[gap].End <= i)
            {
                gap++;
            }

            WordToken token = gap < gaps.Count && gaps[gap].Contains(i)
                ? new WordToken(WordTokenKind.Gap, "", new TextSpan(i, gaps[gap].End), false)
                : Next(text, i, tokens.Count > 0 && tokens[tokens.Count - 1].Span.End == i);
            tokens.Add(token);
            i = token.Span.End;
        }

        return new WordList(text, tokens);
    }

    private static WordToken Next(string text, int start, bool isGlued)
    {
        if (text[start] == PlainText.Gap)
        {
            return new WordToken(WordTokenKind.Gap, "", TextSpan.At(start, 1), isGlued);
        }

        if (NumberScanner.IsDigit(text, start) || (text[start] == '.' && NumberScanner.IsDigit(text, start + 1) && !(isGlued && EndsName(text[start - 1]))))
        {
            int end = NumberScanner.Scan(text, start, out WordTokenKind kind);
            return new WordToken(kind, text.Substring(start, end - start), new TextSpan(start, end), isGlued);
        }

        return IsWordCharacter(text[start])
            ? NextWord(text, start, isGlued)
            : new WordToken(WordTokenKind.Symbol, text[start].ToString(), TextSpan.At(start, 1), isGlued);
    }

    private static WordToken NextWord(string text, int start, bool isGlued)
    {
        int end = AbbreviationEnd(text, start);
        if (end == start)
        {
            end++;
            while (end < text.Length && (IsWordCharacter(text[end]) || (IsApostrophe(text[end]) && end + 1 < text.Length && IsWordCharacter(text[end + 1]))))
            {
                end++;
            }

            end += IsPointed(text, start, end) ? 1 : 0;
            return new WordToken(WordTokenKind.Word, text.Substring(start, end - start).Replace('\u2019', '\'').ToLowerInvariant(), new TextSpan(start, end), isGlued);
        }

        return new WordToken(WordTokenKind.Word, text.Substring(start, end - start).Replace(".", "").ToLowerInvariant(), new TextSpan(start, end), isGlued);
    }

    /// <summary>The end of single letters parted by points ("a.m.", "U.S."); the start where there is no such.</summary>
    private static int AbbreviationEnd(string text, int start)
    {
        int end = start;
        int letters = 0;
        while (end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
            letters++;
        }

        bool lastWithoutPoint = letters > 0 && end < text.Length && char.IsLetter(text[end]) && (end + 1 == text.Length || !IsWordCharacter(text[end + 1]));
        if (lastWithoutPoint)
        {
            end++;
            letters++;
        }

        return letters > 1 && (end == text.Length || !IsWordCharacter(text[end])) ? end : start;
    }

    /// <summary>Whether a word ends in a point that belongs to it: one that a number may follow ("approx. 18"), not one after a number ("18 min.").</summary>
    private static bool IsPointed(string text, int start, int end)
    {
        if (end == text.Length || text[end] != '.' || !s_pointed.Contains(text.Substring(start, end + 1 - start).ToLowerInvariant()))
        {
            return false;
        }

        int before = start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return !NumberScanner.IsDigit(text, before);
    }

    /// <summary>Whether a point with digits behind it belongs to what it is glued to (No.5, 1.2.3), and begins no decimal ("-.5").</summary>
    private static bool EndsName(char c) => IsWordCharacter(c) || c is (>= '0' and <= '9') or '.' or ')' or ']';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static bool IsWordCharacter(char c) => char.IsLetter(c) || c is '\u00B0' or '\u00B2' or '\u00B3' or '_' || char.IsSurrogate(c);
}
