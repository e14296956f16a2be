using System.Globalization;
using System.Text;

namespace Facts.Compiler.Emit.CSharp;

/// <summary>Text as the inside of a C# string literal, in ASCII: what is not a plain printable character is escaped, so no text can end its literal.</summary>
internal static class CSharpText
{
    public static void Append(StringBuilder code, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                code.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                code.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                code.Append("\\U").Append(char.ConvertToUtf32(c, text[i + 1]).ToString("X8", CultureInfo.InvariantCulture));
                i++;
            }
            else
            {
                code.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }

    public static string Literal(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var code = new StringBuilder(text.Length + 2).Append('"');
        Append(code, text);
        return code.Append('"').ToString();
    }
}
