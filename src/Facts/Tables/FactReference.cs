namespace Facts;

/// <summary>A row of a document's table; <c>default</c> leads nowhere.</summary>
internal readonly record struct FactReference(FactTable? Table, int Row);
