using System.Text.Json.Serialization;
using Facts.Json;

namespace Facts;

/// <summary>A figure that cannot be true if another is, and the note by which an author acknowledges that.</summary>
[JsonConverter(typeof(ContradictionJsonConverter))]
public readonly record struct Contradiction
{
    internal Contradiction(Figure figure, string? note)
    {
        Figure = figure;
        Note = note;
    }

    /// <summary>The figure on the other side.</summary>
    public Figure Figure { get; }

    /// <summary>Why both stand, as an author of either side says it; null where nobody has acknowledged the contradiction.</summary>
    public string? Note { get; }

    /// <summary>Whether an author has acknowledged it.</summary>
    public bool IsAcknowledged => Note is not null;

    /// <summary>Takes the contradiction apart.</summary>
    public void Deconstruct(out Figure figure, out string? note) => (figure, note) = (Figure, Note);

    /// <summary>The id of the figure on the other side, and the note.</summary>
    public override string ToString() => Note is null ? Figure.FullId : $"{Figure.FullId}: {Note}";
}
