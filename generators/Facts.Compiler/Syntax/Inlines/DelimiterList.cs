namespace Facts.Compiler.Syntax.Inlines;

/// <summary>The runs of <c>*</c> and <c>_</c> in a block that are not yet known to be marks or text, and the rules that decide it.</summary>
internal sealed class DelimiterList(ParseContext context, VisibleText visible)
{
    public Delimiter? Last { get; private set; }

    /// <summary>Reads the run at a place of the text; what it is stays open.</summary>
    public int Add(MappedText text, int start)
    {
        char mark = text[start];
        int end = start;
        int place = visible.Count;
        while (end < text.Length && text[end] == mark)
        {
            visible.Append(mark, text.OffsetOf(end));
            end++;
        }

        bool isSpaceBefore = start == 0 || Characters.IsUnicodeSpace(text[start - 1]);
        bool isSpaceAfter = end == text.Length || Characters.IsUnicodeSpace(text[end]);
        bool isPunctuationBefore = start > 0 && Characters.IsUnicodePunctuation(text.Text, CharacterBefore(text, start));
        bool isPunctuationAfter = end < text.Length && Characters.IsUnicodePunctuation(text.Text, end);
        bool isLeft = !isSpaceAfter && (!isPunctuationAfter || isSpaceBefore || isPunctuationBefore);
        bool isRight = !isSpaceBefore && (!isPunctuationBefore || isSpaceAfter || isPunctuationAfter);
        bool isStar = mark == '*';
        bool canOpen = isLeft && (isStar || !isRight || isPunctuationBefore);
        bool canClose = isRight && (isStar || !isLeft || isPunctuationAfter);
        if (canOpen || canClose)
        {
            var delimiter = new Delimiter(mark, start, place, end - start, canOpen, canClose) { Previous = Last };
            if (Last is not null)
            {
                Last.Next = delimiter;
            }

            Last = delimiter;
        }

        return end;
    }

    /// <summary>Pairs the runs after <paramref name="bottom"/>, takes the marks that pair out of the visible text, and forgets the runs.</summary>
    public void Resolve(Delimiter? bottom)
    {
        var bottoms = new int[12];

        Delimiter? closer = First(bottom);
        while (closer is not null)
        {
            context.Count(1);
            closer = closer.CanClose ? Close(closer, bottom, bottoms) : closer.Next;
        }

        Last = bottom;
        if (bottom is not null)
        {
            bottom.Next = null;
        }
    }

    private static int CharacterBefore(MappedText text, int start) =>
        start > 1 && char.IsLowSurrogate(text[start - 1]) && char.IsHighSurrogate(text[start - 2]) ? start - 2 : start - 1;

    private Delimiter? First(Delimiter? bottom)
    {
        Delimiter? first = Last == bottom ? null : Last;
        while (first is not null && first.Previous != bottom)
        {
            context.Count(1);
            first = first.Previous;
        }

        return first;
    }

    /// <summary>Pairs a closer with the nearest opener, and says which run is next.</summary>
    private Delimiter? Close(Delimiter closer, Delimiter? bottom, int[] bottoms)
    {
        Delimiter? opener = closer.Previous;
        while (opener is not null && opener != bottom && opener.Position >= bottoms[closer.Kind] && !Pairs(opener, closer))
        {
            context.Count(1);
            opener = opener.Previous;
        }

        if (opener is null || opener == bottom || opener.Position < bottoms[closer.Kind])
        {
            bottoms[closer.Kind] = closer.Position;
            Delimiter? next = closer.Next;
            if (!closer.CanOpen)
            {
                Remove(closer);
            }

            return next;
        }

        int marks = opener.Length >= 2 && closer.Length >= 2 ? 2 : 1;
        opener.Length -= marks;
        visible.Drop(opener.Place + opener.Length, marks);
        visible.Drop(closer.Place, marks);
        closer.Place += marks;
        closer.Length -= marks;
        opener.Next = closer;
        closer.Previous = opener;
        if (opener.Length == 0)
        {
            Remove(opener);
        }

        if (closer.Length > 0)
        {
            return closer;
        }

        Delimiter? after = closer.Next;
        Remove(closer);
        return after;
    }

    private static bool Pairs(Delimiter opener, Delimiter closer) =>
        opener.CanOpen && opener.Character == closer.Character
        && (!(opener.CanClose || closer.CanOpen) || (opener.WrittenLength + closer.WrittenLength) % 3 != 0
            || (opener.WrittenLength % 3 == 0 && closer.WrittenLength % 3 == 0));

    private void Remove(Delimiter delimiter)
    {
        if (delimiter.Previous is not null)
        {
            delimiter.Previous.Next = delimiter.Next;
        }

        if (delimiter.Next is not null)
        {
            delimiter.Next.Previous = delimiter.Previous;
        }
        else
        {
            Last = delimiter.Previous;
        }
    }
}
