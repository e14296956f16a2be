using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Words;

/// <summary>
/// Parts text into tokens: runs of letters, of digits, of raised digits, and single signs. It decides nothing: whether "1,000" is one number and "a.m." one
/// abbreviation is for the grammars. A token never spans a seam, which is where markup changes or a tag stood.
/// </summary>
internal static class WordScanner
{
    /// <summary>Scans a text whose words <paramref name="numberOf"/> numbers (null for a word that no phrase holds); <paramref name="seams"/> are indices in ascending order.</summary>
    public static WordToken[] Scan(string text, Func<string, int, int, int?> numberOf, EquatableArray<int> seams = default)
    {
        var tokens = new List<WordToken>((text.Length / 4) + 4);
        int seam = 0;
        int last = 0;
        for (int i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            bool isSeam = false;
            while (seam < seams.Count && seams[seam] <= i)
            {
                isSeam |= tokens.Count > 0;
                seam++;
            }

            int limit = seam < seams.Count ? Math.Min(seams[seam], text.Length) : text.Length;
            WordKind kind = KindAt(text, i);
            int end = EndOf(text, i, kind, limit);
            int key = kind switch
            {
                WordKind.Word => numberOf(text, i, end) ?? TokenKey.None,
                WordKind.Sign when end == i + 1 => TokenKey.OfSign(text[i] == '\u2019' ? '\'' : text[i]),
                _ => TokenKey.None,
            };
            tokens.Add(new WordToken(kind, key, new TextSpan(i, end), tokens.Count > 0 && last == i && !isSeam, isSeam));
            last = end;
            i = end;
        }

        return [.. tokens];
    }

    /// <summary>Whether a word goes on at a character.</summary>
    public static bool IsLetter(string text, int index) => char.IsLetter(text, index)
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static WordKind KindAt(string text, int index) => text[index] switch
    {
        >= '0' and <= '9' => WordKind.Digits,
        PlainText.Gap => WordKind.Gap,
        '\u00B2' or '\u00B3' or '\u00B9' or '\u2070' or (>= '\u2074' and <= '\u207B') => WordKind.Superscript,
        _ => IsLetter(text, index) ? WordKind.Word : WordKind.Sign,
    };

    private static int EndOf(string text, int start, WordKind kind, int limit)
    {
        int end = start + WidthAt(text, start);
        bool isRun = kind is WordKind.Word or WordKind.Digits or WordKind.Superscript;
        while (isRun && end < limit && KindAt(text, end) == kind)
        {
            end += WidthAt(text, end);
        }

        return end;
    }

    private static int WidthAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
