using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>Lines and columns of a fact, from 1.</summary>
internal readonly record struct RowLocation(int Line, int Column, int EndLine, int EndColumn)
{
    public static RowLocation Of(FileSpan place) =>
        new(place.Start.Line + 1, place.Start.Column + 1, place.End.Line + 1, place.End.Column + 1);
}
