namespace Facts.Compiler.Text;

/// <summary>A half-open range of UTF-16 code units in a text.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && other.End > Start;

    public static TextSpan At(int start, int length) => new(start, start + length);

    public override string ToString() => $"[{Start}, {End})";
}
