namespace Facts.Compiler.Syntax.Inlines;

/// <summary>A run of <c>*</c> or <c>_</c> that may begin or end emphasis, in the list of those of its block.</summary>
internal sealed class Delimiter(char character, int position, int place, int length, bool canOpen, bool canClose)
{
    public char Character { get; } = character;

    /// <summary>Where it stands in the text of the block.</summary>
    public int Position { get; } = position;

    /// <summary>Where its first mark stands in the visible text.</summary>
    public int Place { get; set; } = place;

    /// <summary>How many marks it was written with.</summary>
    public int WrittenLength { get; } = length;

    /// <summary>How many marks are left of it.</summary>
    public int Length { get; set; } = length;

    public bool CanOpen { get; } = canOpen;

    public bool CanClose { get; } = canClose;

    public Delimiter? Previous { get; set; }

    public Delimiter? Next { get; set; }

    /// <summary>What openers are sought by: those that failed for one closer fail for all of its kind.</summary>
    public int Kind => (Character == '*' ? 0 : 6) + (CanOpen ? 3 : 0) + (WrittenLength % 3);
}
