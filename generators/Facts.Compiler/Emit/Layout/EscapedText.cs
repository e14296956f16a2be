namespace Facts.Compiler.Emit.Layout;

/// <summary>
/// UTF-8 has no lone surrogates, and texts must come back as they were: the noncharacter U+FFFF is followed by four hexadecimal digits, which are the
/// UTF-16 code unit meant (a lone surrogate, or U+FFFF itself).
/// </summary>
internal static class EscapedText
{
    public const char Mark = '\uFFFF';

    public static string Escape(string text)
    {
        if (!NeedsEscape(text))
        {
            return text;
        }

        var escaped = new System.Text.StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(text, i, 2);
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == Mark)
            {
                escaped.Append(Mark).Append(((int)text[i]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    public static string Unescape(string escaped)
    {
        if (escaped.IndexOf(Mark) < 0)
        {
            return escaped;
        }

        var text = new System.Text.StringBuilder(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == Mark)
            {
                text.Append((char)Convert.ToInt32(escaped.Substring(i + 1, 4), 16));
                i += 4;
            }
            else
            {
                text.Append(escaped[i]);
            }
        }

        return text.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        foreach (char c in text)
        {
            if (char.IsSurrogate(c) || c == Mark)
            {
                return true;
            }
        }

        return false;
    }
}
