using System.Globalization;

namespace Facts.Compiler.Syntax;

/// <summary>The kinds of characters that CommonMark and the language tell apart. All but the Unicode ones are ASCII only, whatever the culture.</summary>
internal static class Characters
{
    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexDigit(char c) => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>Space or tab: what a line is indented with.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsLineBreak(char c) => c is '\n' or '\r';

    /// <summary>What parts the tokens of braces, links and tags.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v';

    public static bool IsAsciiPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    public static bool IsUnicodeSpace(char c) => IsSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    /// <summary>Punctuation and symbols, as emphasis tells them from words.</summary>
    public static bool IsUnicodePunctuation(string text, int index)
    {
        if (IsAsciiPunctuation(text[index]))
        {
            return true;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, index) is
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol
            or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;
    }
}
