using System.Globalization;
using System.Text;

namespace Facts.Compiler.Emit.CSharp;

/// <summary>
/// Text of a seed that somebody reads outside it, on one line: without the characters that could end the line or show the reader another order of letters
/// than the compiler sees (controls, line separators, marks of direction, lone surrogates).
/// </summary>
internal static class InertText
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(text, i) is not UnicodeCategory.Format)
                {
                    safe.Append(c).Append(text[i + 1]);
                }

                i++;
                continue;
            }

            Append(safe, c);
        }

        return safe.ToString();
    }

    private static void Append(StringBuilder safe, char c)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                safe.Append(' ');
                break;
            case UnicodeCategory.Format or UnicodeCategory.Surrogate:
                break;
            default:
                if (c is not ('\uFFFE' or '\uFFFF'))
                {
                    safe.Append(c);
                }

                break;
        }
    }
}
