using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>
/// Where the rows of a document stand in its seed: figures, dates, places, sources, measures, each in the order of its rows, and the front matter last.
/// All that changes when prose is typed above a fact.
/// </summary>
internal sealed record DocumentLocations(string? Class, string Path, EquatableArray<RowLocation> Rows);
