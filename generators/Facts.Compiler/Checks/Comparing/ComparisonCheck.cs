using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Reports the contradictions that nobody acknowledged, each at the place that comes later by path and then offset; and acknowledgements without a note or of what
/// is no contradiction.
/// </summary>
internal static class ComparisonCheck
{
    public static IEnumerable<Diagnostic> Run(DatasetComparison comparison, IReadOnlyList<DocumentComparables> documents, IEnumerable<FactPlaces> places)
    {
        var located = new ReportPlaces(places);
        // That a fact contradicts itself is reported as what leads back to itself.
        Acknowledgement[] acknowledged = [.. documents.SelectMany(document => document.Acknowledgements).Where(said => said.Id != said.Other)];
        var broken = new HashSet<string>(documents.SelectMany(document => document.Broken), StringComparer.Ordinal);
        var facts = new SheetFacts(comparison);
        var accepted = new HashSet<(string, string)>(acknowledged.SelectMany(said => new[] { (said.Id, said.Other), (said.Other, said.Id) }));
        var relation = new RelationText(documents);
        var report = new ConflictReport(located, accepted, documents);
        return facts.Sheets.SelectMany(sheet => report.Of(sheet.Sheet, sheet.Reader))
            .Concat(acknowledged.Where(said => !said.HasNote).GroupBy(said => said.Id).Select(said => CompareRules.NoteNeeded(located.Of(said.First()), string.Join(" ", said.Select(one => one.Other)))))
            .Concat(acknowledged
                .Where(said => !facts.AreConflicting(said.Id, said.Other) && !broken.Contains(said.Id) && !broken.Contains(said.Other))
                .Select(said => CompareRules.NoContradiction(located.Of(said), said.Other, relation.Of(said))));
    }
}
