namespace Facts.Compiler.Language.Words;

/// <summary>What a phrase means, and the tokens that say it.</summary>
internal sealed record PhraseMatch<T>(T Value, TokenRange Range)
{
    public int Start => Range.Start;

    public int End => Range.End;
}
