namespace Facts.Compiler.Emit.Tables;

/// <summary>What a reference to another document's fact is a reference to; the same numbers as <c>Facts.FactKind</c>.</summary>
internal enum ImportKind
{
    Figure = 1,
    Date = 2,
    Place = 3,
    Source = 4,
    Measure = 5,
    Document = 6,
}
