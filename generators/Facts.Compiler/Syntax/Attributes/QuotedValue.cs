namespace Facts.Compiler.Syntax.Attributes;

/// <summary>
/// A value that begins with a quotation mark: where it ends, and where reading goes on. An unclosed one ends where the braces do, since the next
/// quotation mark of the paragraph belongs to something else.
/// </summary>
internal readonly record struct QuotedValue(int End, int Next, bool IsClosed, bool HasLineBreak)
{
    /// <summary>Reads the value whose opening mark stands at a place.</summary>
    public static QuotedValue Read(MappedText text, int start)
    {
        int brace = -1;
        int lineEnd = -1;
        bool isInner = false;
        for (int i = start + 1; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                bool isParted = i + 1 == text.Length || text[i + 1] == '}' || Characters.IsSpace(text[i + 1]);
                if (text[i - 1] == '\\' && i > start + 1 && (isInner || !isParted))
                {
                    // Meant as marks inside the value: the backslashes are the mistake.
                    isInner = !isInner;
                    continue;
                }

                bool isMeant = lineEnd < 0 ? isParted || brace < 0 : isParted && brace < 0;
                return isMeant ? new QuotedValue(i, i + 1, IsClosed: true, HasLineBreak: lineEnd >= 0) : Unclosed(brace, lineEnd, i);
            }

            if (c == '}' && brace < 0)
            {
                brace = i;
            }
            else if (Characters.IsLineBreak(c) && !(c == '\n' && text[i - 1] == '\r'))
            {
                if (lineEnd >= 0 && IsBlankLine(text, lineEnd, i))
                {
                    return Unclosed(brace, lineEnd, i);
                }

                lineEnd = lineEnd < 0 ? i : lineEnd;
            }
        }

        return Unclosed(brace, lineEnd, text.Length);
    }

    private static QuotedValue Unclosed(int brace, int lineEnd, int end)
    {
        int least = brace >= 0 && (lineEnd < 0 || brace < lineEnd) ? brace : lineEnd >= 0 ? lineEnd : end;
        return new QuotedValue(least, least, IsClosed: false, HasLineBreak: false);
    }

    private static bool IsBlankLine(MappedText text, int start, int end)
    {
        for (int i = end - 1; i > start && !Characters.IsLineBreak(text[i]); i--)
        {
            if (!Characters.IsBlank(text[i]))
            {
                return false;
            }
        }

        return end > start + 1;
    }
}
