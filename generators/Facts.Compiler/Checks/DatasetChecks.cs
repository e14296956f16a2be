using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>The rules that look at more than one fact, but for the comparing of values, over every seed of a dataset.</summary>
internal static class DatasetChecks
{
    /// <summary>The findings, by ordinal path and then place. The documents may come in any order.</summary>
    public static EquatableArray<Diagnostic> Run(IEnumerable<BoundDocument> documents, DeclarationTable table)
    {
        IReadOnlyList<BoundDocument> ordered = [.. documents.OrderBy(document => document.Path, StringComparer.Ordinal)];
        NameIndex names = NameIndex.Of(table);
        return UnknownNameCheck.Run(ordered, names)
            .Concat(DuplicateIdCheck.Run(ordered))
            .Concat(CycleCheck.Run(ordered))
            .Concat(RepetitionCheck.Run(ordered, names))
            .InOrder();
    }
}
