using System.Globalization;
using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Syntax.Encodings;

/// <summary>Finds the characters that no seed holds: what could not be read, halves of characters, NUL.</summary>
internal static class CharacterCheck
{
    public static void Run(ParseContext context)
    {
        string text = context.Text;
        context.Count(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\uFFFD' || c == '\0')
            {
                int end = i + 1;
                while (end < text.Length && text[end] == c)
                {
                    end++;
                }

                context.Report(c == '\0'
                    ? EncodingRules.NulCharacter(context.At(i, end))
                    : EncodingRules.UnreadableCharacter(context.At(i, end)));
                i = end - 1;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c))
            {
                context.Report(EncodingRules.LoneSurrogate(context.At(i, i + 1), "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
            }
        }
    }
}
