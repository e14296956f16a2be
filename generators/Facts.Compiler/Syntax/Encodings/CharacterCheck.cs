using System.Globalization;
using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Syntax.Encodings;

/// <summary>
/// Finds another encoding than UTF-8, and the characters that no seed holds: what could not be read, halves of characters, NUL. NUL is found once in a
/// file: where one stands they mostly stand between all letters, and are one mistake.
/// </summary>
internal static class CharacterCheck
{
    /// <summary>A file with more of them was saved in another encoding, and to save it anew corrects them all.</summary>
    private const int MostUnreadable = 20;

    public static void Run(ParseContext context)
    {
        if (context.Source.OtherEncoding is { } encoding)
        {
            context.Report(EncodingRules.NotUtf8(context.At(0, 0), encoding));
        }

        string text = context.Text;
        bool hasNul = false;
        int unreadable = 0;
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

                if (c != '\0')
                {
                    unreadable++;
                    if (unreadable <= MostUnreadable)
                    {
                        context.Report(EncodingRules.UnreadableCharacter(context.At(i, end)));
                    }
                }
                else if (!hasNul)
                {
                    context.Report(EncodingRules.NulCharacter(context.At(i, end)));
                    hasNul = true;
                }

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
