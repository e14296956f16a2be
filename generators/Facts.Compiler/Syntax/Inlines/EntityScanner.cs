using System.Globalization;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>Reads entities: <c>&amp;amp;</c>, <c>&amp;#8211;</c>, <c>&amp;#x2013;</c>.</summary>
internal static class EntityScanner
{
    private const int LongestName = 32;

    /// <summary>The place after what has the form of an entity; -1 where there is none.</summary>
    public static int EndOf(string text, int start)
    {
        int position = start + 1;
        bool isNumber = position < text.Length && text[position] == '#';
        bool isHex = isNumber && position + 1 < text.Length && text[position + 1] is 'x' or 'X';
        position += isHex ? 2 : isNumber ? 1 : 0;
        int first = position;
        int last = Math.Min(text.Length, first + (isHex ? 6 : isNumber ? 7 : LongestName));
        while (position < last && (isHex ? Characters.IsHexDigit(text[position]) : isNumber ? Characters.IsDigit(text[position]) : Characters.IsLetterOrDigit(text[position])))
        {
            position++;
        }

        bool isNamed = isNumber || (position > first && Characters.IsLetter(text[first]));
        return position > first && isNamed && position < text.Length && text[position] == ';' ? position + 1 : -1;
    }

    /// <summary>The characters that an entity stands for; null where there is none of this name.</summary>
    public static string? Resolve(string text, int start, int end)
    {
        if (text[start + 1] != '#')
        {
            return EntityTable.Find(text.Substring(start + 1, end - start - 2));
        }

        bool isHex = text[start + 2] is 'x' or 'X';
        string digits = text.Substring(start + (isHex ? 3 : 2), end - start - (isHex ? 4 : 3));
        int code = int.Parse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
        return code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }
}
