using Facts.Compiler.Emit.CSharp;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>Writes the small second file of a document: where its facts stand in the seed.</summary>
internal static class LocationEmitter
{
    /// <summary>The file; null where another document has the class.</summary>
    public static EmittedFile? Emit(DocumentLocations locations, EmitOptions options)
    {
        if (locations.Class is not { } name)
        {
            return null;
        }

        var file = new GeneratedFileWriter(options);
        CodeWriter code = file.Code;
        code.Blank();
        code.Open($"internal static partial class {ClassNames.Tables}");
        code.Open($"internal sealed partial class {ClassNames.TableOf(name)}");
        code.Line($"protected override string Path => {CSharpText.Literal(locations.Path)};");
        code.Blank();
        code.Words("protected override global::System.ReadOnlySpan<ulong> Locations", Pack(locations.Rows));
        code.Close();
        code.Close();
        return file.ToFile($"{name}.Locations.g.cs");
    }

    private static EquatableArray<ulong> Pack(EquatableArray<RowLocation> rows) =>
        rows.All(IsNarrow) ? rows.Select(Narrow).ToEquatableArray() : rows.SelectMany(Wide).ToEquatableArray();

    private static bool IsNarrow(RowLocation row) =>
        row.Line <= LocationField.MaxLine
        && row.Column <= LocationField.MaxColumn
        && row.EndLine - row.Line <= LocationField.MaxLines
        && row.EndColumn <= LocationField.MaxColumn;

    private static ulong Narrow(RowLocation row) =>
        (uint)row.Line
        | ((ulong)(uint)row.Column << LocationField.ColumnShift)
        | ((ulong)(uint)(row.EndLine - row.Line) << LocationField.LinesShift)
        | ((ulong)(uint)row.EndColumn << LocationField.EndColumnShift);

    private static IEnumerable<ulong> Wide(RowLocation row) =>
        [(uint)row.Line | ((ulong)(uint)row.Column << 32), (uint)row.EndLine | ((ulong)(uint)row.EndColumn << 32)];
}
