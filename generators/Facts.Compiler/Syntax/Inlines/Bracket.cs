namespace Facts.Compiler.Syntax.Inlines;

/// <summary>A <c>[</c> that nothing has closed yet.</summary>
/// <param name="Position">Where it stands in the text of the block.</param>
/// <param name="Visible">Where it stands in the visible text.</param>
/// <param name="IsImage">Whether a <c>!</c> stands before it.</param>
/// <param name="Bottom">The last run of emphasis before it.</param>
/// <param name="Foreign">How many pieces of foreign markup stand before it.</param>
internal sealed record Bracket(int Position, int Visible, bool IsImage, Delimiter? Bottom, int Foreign)
{
    /// <summary>Whether another bracket opened after it; then what it encloses is no label.</summary>
    public bool HoldsBracket { get; set; }
}
