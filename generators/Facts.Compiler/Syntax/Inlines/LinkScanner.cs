namespace Facts.Compiler.Syntax.Inlines;

/// <summary>The parts of links, as CommonMark gives them. Each method says where a part ends; -1 where there is none.</summary>
internal static class LinkScanner
{
    private const int LongestLabel = 999;
    private const int DeepestParentheses = 32;

    /// <summary>The place after <c>[label]</c>, which holds no bracket that is not escaped.</summary>
    public static int EndOfLabel(string text, int start)
    {
        if (start >= text.Length || text[start] != '[')
        {
            return -1;
        }

        int last = Math.Min(text.Length, start + LongestLabel + 2);
        for (int i = start + 1; i < last; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    return -1;
                case ']':
                    return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Labels are the same where they are when folded; empty where the label is blank.</summary>
    public static string Fold(string label)
    {
        var folded = new System.Text.StringBuilder(label.Length);
        foreach (char c in label)
        {
            if (!Characters.IsUnicodeSpace(c))
            {
                folded.Append(c is 'ß' or 'ẞ' ? "ss" : char.ToLowerInvariant(char.ToUpperInvariant(c)).ToString());
            }
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    public static int SkipSpace(string text, int start)
    {
        while (start < text.Length && Characters.IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The place after a destination; <paramref name="start"/> itself where it is empty.</summary>
    public static int EndOfDestination(string text, int start) =>
        start < text.Length && text[start] == '<' ? EndOfPointed(text, start) : EndOfBare(text, start);

    public static int EndOfTitle(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('"' or '\'' or '('))
        {
            return -1;
        }

        char close = text[start] == '(' ? ')' : text[start];
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == close)
            {
                return i + 1;
            }
            else if (text[i] == '(' && close == ')')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The place after <c>(destination "title")</c>.</summary>
    public static int EndOfTarget(string text, int start)
    {
        if (start >= text.Length || text[start] != '(')
        {
            return -1;
        }

        int destination = SkipSpace(text, start + 1);
        int after = EndOfDestination(text, destination);
        if (after < 0)
        {
            return -1;
        }

        int title = SkipSpace(text, after);
        int afterTitle = title > after ? EndOfTitle(text, title) : -1;
        int close = SkipSpace(text, afterTitle < 0 ? after : afterTitle);
        return close < text.Length && text[close] == ')' ? close + 1 : -1;
    }

    private static int EndOfPointed(string text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '<' or '\n':
                    return -1;
                case '>':
                    return i + 1;
            }
        }

        return -1;
    }

    private static int EndOfBare(string text, int start)
    {
        int depth = 0;
        int i = start;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && Characters.IsAsciiPunctuation(text[i + 1]))
            {
                i++;
            }
            else if (c == '(')
            {
                depth++;
                if (depth > DeepestParentheses)
                {
                    return -1;
                }
            }
            else if (c == ')')
            {
                if (depth == 0)
                {
                    return i;
                }

                depth--;
            }
            else if (c <= ' ' || c == '\x7f')
            {
                break;
            }
        }

        return depth == 0 ? i : -1;
    }
}
