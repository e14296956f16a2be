using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;

namespace Facts.Compiler.Emit;

/// <summary>Writes a whole dataset at once, for hosts that run once. The generator takes the same steps one by one.</summary>
internal static class DatasetEmitter
{
    public static IReadOnlyList<EmittedFile> Emit(IReadOnlyList<BoundDocument> documents, DeclarationTable table, DatasetComparison comparison, EmitOptions options)
    {
        LostNames lost = LostNames.Of(table);
        DocumentRows[] rows = [.. documents.Select(document => Lowering.Lower(document, table, lost))];
        DocumentOutline[] outlines = [.. rows.Select(DocumentOutline.Of).OfType<DocumentOutline>()];
        IEnumerable<EmittedFile?> files = rows.Select(document => DocumentEmitter.Emit(document, options))
            .Concat(documents.Select(document => LocationEmitter.Emit(Lowering.Locate(document, lost, options.RootPath), options)))
            .Append(IndexEmitter.Emit(outlines, options))
            .Append(ObservationEmitter.Emit(outlines, comparison.Measures, options))
            .Append(RelationEmitter.Emit(outlines, comparison.Sheets, options))
            .Append(SentinelEmitter.Emit(options));
        return [.. files.OfType<EmittedFile>().OrderBy(file => file.Name, StringComparer.Ordinal)];
    }
}
