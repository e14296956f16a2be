using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Emit.CSharp;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>
/// Writes how the facts stand to each other: the sheets of the comparison, one after the other. A file of its own, for it changes with values, where the index
/// changes with ids.
/// </summary>
internal static class RelationEmitter
{
    public const string FileName = "Dataset_.Relations.g.cs";

    public static EmittedFile Emit(IEnumerable<DocumentOutline> outlines, EquatableArray<RelationSheet> sheets, EmitOptions options)
    {
        DocumentOutline[] documents = [.. DocumentOrder.Of(outlines)];
        var file = new GeneratedFileWriter(options);
        CodeWriter code = file.Code;
        code.Blank();
        code.Open($"internal static partial class {ClassNames.Tables}");
        code.Open($"internal sealed partial class {ClassNames.Index}");
        code.Words("protected override global::System.ReadOnlySpan<ulong> Relations", Pack(documents, sheets));
        code.Close();
        code.Close();
        return file.ToFile(FileName);
    }

    private static EquatableArray<ulong> Pack(DocumentOutline[] documents, EquatableArray<RelationSheet> sheets)
    {
        Dictionary<string, ulong> figures = FactRows.Figures(documents);
        Dictionary<string, ulong> dates = FactRows.Dates(documents);
        var words = new List<ulong>();
        foreach (RelationSheet sheet in sheets)
        {
            Dictionary<string, ulong> rows = sheet.AreDates ? dates : figures;
            words.Add((uint)sheet.Facts.Count | ((ulong)(uint)sheet.Numbers.Count << 32));
            words.AddRange(sheet.Facts.Select(fact => rows.TryGetValue(fact, out ulong row) ? row : RelationLayout.NoRow));
            for (int i = 0; i < sheet.Numbers.Count; i += 2)
            {
                ulong high = i + 1 < sheet.Numbers.Count ? (uint)sheet.Numbers[i + 1] : 0;
                words.Add((uint)sheet.Numbers[i] | (high << 32));
            }
        }

        return words.ToEquatableArray();
    }
}
