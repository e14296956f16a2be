using System.Globalization;

namespace Facts.Compiler.Language.Words;

/// <summary>
/// What may touch the brackets of a figure or a date without a blank: quotation marks, brackets, an apostrophe, an em dash, and a mark of the sentence that no digit
/// stands beside. All else would go on with what the brackets hold.
/// </summary>
internal static class Touching
{
    private const string Quotes = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
    private const string Brackets = "()[]{}";
    private const string Marks = ".,;:!?\u2026\u3001\u3002\uFF0C\u037E\u0964\u061F\u060C";

    /// <summary>The characters before the brackets that go on with what they hold: the last run without a blank; empty where none do.</summary>
    public static string Before(string before, string words) =>
        before.Length == 0 || MayTouch(before[before.Length - 1], words.Length > 0 ? words[0] : ' ') ? "" : LastRun(before);

    /// <summary>The characters after the brackets that go on with what they hold: the first run without a blank; empty where none do.</summary>
    public static string After(string after) =>
        after.Length == 0 || MayTouch(after[0], after.Length > 1 ? after[1] : ' ') ? "" : FirstRun(after);

    private static bool MayTouch(char c, char beyond) =>
        char.IsWhiteSpace(c) || c is '\u2014' or Text.PlainText.Gap
        || Quotes.IndexOf(c) >= 0 || Brackets.IndexOf(c) >= 0
        || (Marks.IndexOf(c) >= 0 && !char.IsDigit(beyond))
        || IsUnspaced(c);

    /// <summary>In scripts that are written without blanks, letters may touch.</summary>
    private static bool IsUnspaced(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter
        && c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    private static string LastRun(string text)
    {
        int start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start);
    }

    private static string FirstRun(string text)
    {
        int end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.Substring(0, end);
    }
}
