using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Emit.CSharp;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>Writes the figures of each measure in time order: a file of its own, for it changes with dates, where the index changes with ids.</summary>
internal static class ObservationEmitter
{
    public const string FileName = "Dataset_.Observations.g.cs";

    public static EmittedFile Emit(IEnumerable<DocumentOutline> outlines, EquatableArray<MeasureOrder> orders, EmitOptions options)
    {
        DocumentOutline[] documents = [.. DocumentOrder.Of(outlines)];
        var file = new GeneratedFileWriter(options);
        CodeWriter code = file.Code;
        code.Blank();
        code.Open($"internal static partial class {ClassNames.Tables}");
        code.Open($"internal sealed partial class {ClassNames.Index}");
        code.Words("protected override global::System.ReadOnlySpan<ulong> Observations", Pack(documents, orders));
        code.Close();
        code.Close();
        return file.ToFile(FileName);
    }

    private static EquatableArray<ulong> Pack(DocumentOutline[] documents, EquatableArray<MeasureOrder> orders)
    {
        Dictionary<string, ulong> rows = FactRows.Figures(documents);
        Dictionary<string, MeasureOrder> byMeasure = orders.ToDictionary(order => order.Measure, StringComparer.Ordinal);
        IReadOnlyList<(string Id, int Document)> measures = IndexImage.Section(documents, IndexSection.Measures);
        var words = new List<ulong>(new ulong[measures.Count]);
        for (int measure = 0; measure < measures.Count; measure++)
        {
            int start = words.Count;
            if (byMeasure.TryGetValue(measures[measure].Id, out MeasureOrder? order))
            {
                words.AddRange(order.Figures.Where(rows.ContainsKey).Select(figure => rows[figure]));
            }

            words[measure] = (uint)start | ((ulong)(uint)(words.Count - start) << 32);
        }

        return words.ToEquatableArray();
    }
}
