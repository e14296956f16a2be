namespace Facts.Compiler.Syntax.Blocks;

/// <summary>The mark of a list item: its character (bullet or delimiter), how many characters it has, and whether it may stand in a paragraph.</summary>
internal readonly record struct ListMarker(char Character, int Length, bool InterruptsParagraph)
{
    /// <summary>Reads the mark that begins at a place; of length 0 where there is none.</summary>
    public static ListMarker Read(string text, int start, int end)
    {
        int position = start;
        bool isFirst = true;
        if (text[start] is '*' or '+' or '-')
        {
            position++;
        }
        else
        {
            while (position < end && position - start < 10 && Characters.IsDigit(text[position]))
            {
                position++;
            }

            int digits = position - start;
            if (digits is < 1 or > 9 || position == end || text[position] is not ('.' or ')'))
            {
                return default;
            }

            isFirst = text.Substring(start, digits).TrimStart('0') == "1";
            position++;
        }

        if (position < end && !Characters.IsBlank(text[position]))
        {
            return default;
        }

        bool isEmpty = BlockStarts.TrimEnd(text, position, end) == position;
        return new ListMarker(text[position - 1], position - start, isFirst && !isEmpty);
    }
}
