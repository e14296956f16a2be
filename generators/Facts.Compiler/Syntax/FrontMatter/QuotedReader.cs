using System.Globalization;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>Reads a scalar in quotation marks, with the escapes of YAML.</summary>
internal sealed class QuotedReader(ParseContext context)
{
    private const string Escapes = "0\0a\ab\bt\tn\nv\vf\fr\re\x1b \x20\"\"//\\\\N\u0085_\u00a0L\u2028P\u2029";

    private string Text => context.Text;

    public ScalarReading? Read(int start, int end)
    {
        char mark = Text[start];
        var value = new System.Text.StringBuilder();
        bool isWell = true;
        int position = start + 1;
        while (position < end)
        {
            char c = Text[position];
            if (c == mark)
            {
                bool isDoubled = mark == '\'' && position + 1 < end && Text[position + 1] == mark;
                if (!isDoubled)
                {
                    var inner = new Token(value.ToString(), new TextSpan(start + 1, position));
                    return isWell ? ScalarReading.Scalar(new TextSpan(start, position + 1), inner) : null;
                }

                value.Append(mark);
                position += 2;
            }
            else if (c == '\\' && mark == '"')
            {
                isWell &= ReadEscape(ref position, end, value);
            }
            else
            {
                value.Append(c);
                position++;
            }
        }

        int last = Blocks.BlockStarts.TrimEnd(Text, start, end);
        context.Report(YamlRules.UnclosedQuote(context.At(start, last), mark.ToString(), mark == '"' ? "\\\"" : "''"));
        return null;
    }

    private bool ReadEscape(ref int position, int end, System.Text.StringBuilder value)
    {
        int start = position;
        char kind = start + 1 < end ? Text[start + 1] : '\0';
        int digits = kind switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        position = Math.Min(end, start + 2 + digits);
        if (digits == 0)
        {
            for (int i = 0; i < Escapes.Length; i += 2)
            {
                if (Escapes[i] == kind && kind != '\0')
                {
                    value.Append(Escapes[i + 1]);
                    return true;
                }
            }
        }
        else if (position == start + 2 + digits && IsCharacter(Text.Substring(start + 2, digits), out int code))
        {
            value.Append(char.ConvertFromUtf32(code));
            return true;
        }

        context.Report(YamlRules.MalformedEscape(context.At(start, position), Text.Substring(start, position - start)));
        return false;
    }

    /// <summary>Whether the digits are the number of a character: halves of characters are none.</summary>
    private static bool IsCharacter(string digits, out int code) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code)
        && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
}
