namespace Facts.Compiler.Tests.Language;

/// <summary>
/// One row of a table of examples: a figure as an author writes it, and what must be read of it. Empty cells are <c>""</c>; of what is
/// expected, an empty cell is not compared. Language, kind and numbers go into the front matter.
/// </summary>
internal sealed record ExampleRow(
    string File,
    int Line,
    string Language,
    string Kind,
    string Numbers,
    string Written,
    string Unit,
    string Attributes,
    string Before,
    string After,
    string Value,
    string Modifier,
    string Core,
    string Outer,
    string Finding)
{
    private const string OrRefused = " or refused";

    public string Name => $"{File}:{Line}: {Written}";

    public bool IsRefused => Value == "refused";

    /// <summary>Whether an error is as good as the reading: the phrase is so rare that only a wrong reading would be a fault.</summary>
    public bool MayBeRefused => Value.EndsWith(OrRefused, StringComparison.Ordinal);

    /// <summary>The value without <c>or refused</c>; <c>–</c> where the figure has none.</summary>
    public string ReadValue => MayBeRefused ? Value[..^OrRefused.Length] : Value;

    public override string ToString() => Name;
}
