namespace Facts.Compiler.Text.Edtf;

/// <summary>A place in the text that is read, up to an end that may lie before the text's, and the first error met.</summary>
internal sealed class EdtfCursor(string text)
{
    public string Text { get; } = text;

    public int Position { get; set; }

    public int End { get; private set; } = text.Length;

    public EdtfError? Error { get; private set; }

    public bool IsAtEnd => Position >= End;

    /// <summary>The character here; NUL at the end.</summary>
    public char Current => IsAtEnd ? '\0' : Text[Position];

    /// <summary>Goes to a part of the text.</summary>
    public void Enter(int start, int end)
    {
        Position = start;
        End = end;
    }

    public bool Take(char wanted)
    {
        if (IsAtEnd || Text[Position] != wanted)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>The digits from here on, and <c>X</c> where those may stand; none is the empty text.</summary>
    public string TakeDigits(bool unspecified)
    {
        int start = Position;
        while (!IsAtEnd && (Current is >= '0' and <= '9' || (unspecified && Current == 'X')))
        {
            Position++;
        }

        return Text.Substring(start, Position - start);
    }

    public EdtfQualifier TakeQualifier()
    {
        EdtfQualifier qualifier = IsAtEnd ? EdtfQualifier.None : EdtfMarks.Of(Current);
        if (qualifier != EdtfQualifier.None)
        {
            Position++;
        }

        return qualifier;
    }

    /// <summary>Keeps the first error; always false, so that a reader can return it.</summary>
    public bool Fail(EdtfErrorKind kind, int start, int end, string reason, string? suggestion = null)
    {
        Error ??= new EdtfError(kind, start, end, reason, suggestion);
        return false;
    }

    /// <summary>The character here is not what is expected.</summary>
    public bool FailHere(string expected)
    {
        if (IsAtEnd)
        {
            return Fail(EdtfErrorKind.Malformed, End, End, $"the date ends where {expected} is expected");
        }

        bool isPair = char.IsHighSurrogate(Current) && Position + 1 < End && char.IsLowSurrogate(Text[Position + 1]);
        string found = Current is ' ' ? "a blank" : $"'{Text.Substring(Position, isPair ? 2 : 1)}'";
        return Fail(EdtfErrorKind.Malformed, Position, Position + (isPair ? 2 : 1), $"{found} stands where {expected} is expected");
    }
}
