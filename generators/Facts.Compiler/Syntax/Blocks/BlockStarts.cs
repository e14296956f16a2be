namespace Facts.Compiler.Syntax.Blocks;

/// <summary>Recognises the lines that begin or are a block, from their first character that is no white space on.</summary>
internal static class BlockStarts
{
    /// <summary>Where the content of a heading <c># …</c> begins; -1 where this is none.</summary>
    public static int HeadingContent(string text, int start, int end)
    {
        int position = start;
        while (position < end && text[position] == '#')
        {
            position++;
        }

        return position - start is >= 1 and <= 6 && (position == end || Characters.IsBlank(text[position])) ? position : -1;
    }

    /// <summary>Where the content of a heading ends: before the closing hashes and what white space stands around them.</summary>
    public static int HeadingEnd(string text, int start, int end)
    {
        int last = TrimEnd(text, start, end);
        int hashes = last;
        while (hashes > start && text[hashes - 1] == '#')
        {
            hashes--;
        }

        return hashes < last && (hashes == start || Characters.IsBlank(text[hashes - 1])) ? TrimEnd(text, start, hashes) : last;
    }

    public static bool IsThematicBreak(string text, int start, int end)
    {
        char mark = text[start];
        if (mark is not ('*' or '-' or '_'))
        {
            return false;
        }

        int count = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == mark)
            {
                count++;
            }
            else if (!Characters.IsBlank(text[i]))
            {
                return false;
            }
        }

        return count >= 3;
    }

    public static bool IsSetextUnderline(string text, int start, int end)
    {
        char mark = text[start];
        return mark is '=' or '-' && TrimEnd(text, start, end) == start + RunLength(text, start, end);
    }

    /// <summary>The fence of a code block; of length 0 where this is none.</summary>
    public static CodeFence CodeFence(string text, int start, int end, int indent)
    {
        char mark = text[start];
        if (mark is not ('`' or '~'))
        {
            return default;
        }

        int length = RunLength(text, start, end);
        if (length < 3 || (mark == '`' && text.IndexOf('`', start + length, end - start - length) >= 0))
        {
            return default;
        }

        return new CodeFence(mark, length, indent, IsMarkdown(text, SkipBlanks(text, start + length, end), end));
    }

    private static bool IsMarkdown(string text, int start, int end)
    {
        const string Name = "markdown";
        int after = start + Name.Length;
        return after <= end && string.Compare(text, start, Name, 0, Name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (after == end || Characters.IsBlank(text[after]));
    }

    public static bool ClosesCode(CodeFence fence, string text, int start, int end)
    {
        if (start == end || text[start] != fence.Character)
        {
            return false;
        }

        int length = RunLength(text, start, end);
        return length >= fence.Length && TrimEnd(text, start + length, end) == start + length;
    }

    /// <summary>How often the first character stands there in a row.</summary>
    public static int RunLength(string text, int start, int end)
    {
        int position = start;
        while (position < end && text[position] == text[start])
        {
            position++;
        }

        return position - start;
    }

    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    public static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && Characters.IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }
}
