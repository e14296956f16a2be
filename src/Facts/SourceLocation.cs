using System.Globalization;
using System.Text.Json.Serialization;
using Facts.Json;

namespace Facts;

/// <summary>Where a fact stands in its seed. Lines and columns count from 1, columns in UTF-16 code units; the end is the column after the last.</summary>
/// <param name="Path">The seed's path from the dataset's root, with slashes.</param>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last.</param>
[JsonConverter(typeof(SourceLocationJsonConverter))]
public readonly record struct SourceLocation(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The seed's path from the dataset's root, with slashes.</summary>
    public string Path { get; } = Path;

    /// <summary>The first line, from 1; 0 where there is no location.</summary>
    public int Line { get; } = Line;

    /// <summary>The first column, from 1.</summary>
    public int Column { get; } = Column;

    /// <summary>The last line.</summary>
    public int EndLine { get; } = EndLine;

    /// <summary>The column after the last.</summary>
    public int EndColumn { get; } = EndColumn;

    /// <summary>The place as compilers write it: <c>seeds/x.facts.md(11,22)</c>.</summary>
    public override string ToString() => Line == 0 ? Path ?? "" : string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");
}
