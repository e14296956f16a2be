namespace Facts.Compiler.Language.Words;

/// <summary>Tokens from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    /// <summary>From the start of the one to the end of the other.</summary>
    public static TokenRange Of(TokenRange first, TokenRange last) => new(first.Start, last.End);

    public TokenRange To(int end) => new(Start, end);
}
