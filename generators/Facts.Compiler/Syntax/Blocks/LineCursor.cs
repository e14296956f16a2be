namespace Facts.Compiler.Syntax.Blocks;

/// <summary>A place in the line that is being read, in characters and in columns: tabs reach to the next column that four divides.</summary>
internal sealed class LineCursor(ParseContext context)
{
    private const int TabStop = 4;

    private readonly string _text = context.Text;
    private int _next;

    /// <summary>Where the line begins.</summary>
    public int LineStart { get; private set; }

    /// <summary>Where the line ends, before its line break.</summary>
    public int LineEnd { get; private set; }

    public int Position { get; private set; }

    public int Column { get; private set; }

    /// <summary>The first character of the rest of the line that is no space or tab.</summary>
    public int Nonspace { get; private set; }

    public int NonspaceColumn { get; private set; }

    public int Indent => NonspaceColumn - Column;

    public bool IsIndented => Indent >= TabStop;

    public bool IsBlank => Nonspace == LineEnd;

    /// <summary>The first character that is no space or tab; NUL at the end of the line.</summary>
    public char Current => IsBlank ? '\0' : _text[Nonspace];

    /// <summary>Goes to the line that begins at a place.</summary>
    public void StartAt(int position) => _next = position;

    public bool MoveNext()
    {
        if (_next >= _text.Length)
        {
            return false;
        }

        LineStart = Position = _next;
        Column = 0;
        LineEnd = EndOfLine(LineStart);
        _next = AfterBreak(LineEnd);
        context.Count(LineEnd - LineStart + 1);
        FindNonspace();
        return true;
    }

    /// <summary>Makes the line that holds a place the current one, and goes on after it.</summary>
    public void MoveTo(int position)
    {
        LineEnd = EndOfLine(position);
        _next = AfterBreak(LineEnd);
        Position = Nonspace = LineEnd;
    }

    public void SkipIndent()
    {
        Position = Nonspace;
        Column = NonspaceColumn;
    }

    /// <summary>Passes characters that are no tabs.</summary>
    public void SkipCharacters(int count)
    {
        Position += count;
        Column += count;
        FindNonspace();
    }

    /// <summary>Passes up to so many columns of white space; of a tab the rest stays.</summary>
    public void SkipColumns(int count)
    {
        int columns = Math.Min(count, Indent);
        while (columns > 0)
        {
            int width = _text[Position] == '\t' ? TabStop - (Column % TabStop) : 1;
            int step = Math.Min(width, columns);
            Column += step;
            columns -= step;
            if (step == width)
            {
                Position++;
            }
        }
    }

    private int EndOfLine(int position)
    {
        while (position < _text.Length && !Characters.IsLineBreak(_text[position]))
        {
            position++;
        }

        return position;
    }

    private int AfterBreak(int end) => end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);

    private void FindNonspace()
    {
        int position = Position;
        int column = Column;
        while (position < LineEnd && Characters.IsBlank(_text[position]))
        {
            column += _text[position] == '\t' ? TabStop - (column % TabStop) : 1;
            position++;
        }

        context.Count(position - Position + 1);
        Nonspace = position;
        NonspaceColumn = column;
    }
}
