using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Reports the contradictions that nobody acknowledged, each once, at the place that comes later by path and then offset; and acknowledgements without a note
/// or of what is no contradiction.
/// </summary>
internal static class ComparisonCheck
{
    public static IEnumerable<Diagnostic> Run(DatasetComparison comparison, IReadOnlyList<DocumentComparables> documents, IEnumerable<FactPlaces> places)
    {
        var located = new ReportPlaces(places);
        // That a fact contradicts itself is reported as what leads back to itself.
        Acknowledgement[] acknowledged = [.. documents.SelectMany(document => document.Acknowledgements).Where(said => said.Id != said.Other)];
        var accepted = new HashSet<(string, string)>(acknowledged.Select(said => Pair(said.Id, said.Other)));
        var conflicting = new HashSet<(string, string)>(comparison.Conflicts.Select(conflict => Pair(conflict.First, conflict.Second)));
        var broken = new HashSet<string>(documents.SelectMany(document => document.Broken), StringComparer.Ordinal);
        var relation = new RelationText(documents);
        return comparison.Conflicts
            .Where(conflict => !accepted.Contains(Pair(conflict.First, conflict.Second)))
            .Select(conflict => Report(conflict, located))
            .Concat(acknowledged.Where(said => !said.HasNote).GroupBy(said => said.Id).Select(said => CompareRules.NoteNeeded(located.Of(said.First()), string.Join(" ", said.Select(one => one.Other)))))
            .Concat(acknowledged
                .Where(said => !conflicting.Contains(Pair(said.Id, said.Other)) && !broken.Contains(said.Id) && !broken.Contains(said.Other))
                .Select(said => CompareRules.NoContradiction(located.Of(said), said.Other, relation.Of(said))));
    }

    private static Diagnostic Report(Conflict conflict, ReportPlaces places)
    {
        FileSpan first = places.Of(conflict.First);
        FileSpan second = places.Of(conflict.Second);
        bool firstIsLater = string.CompareOrdinal(first.Path, second.Path) is var order && (order > 0 || (order == 0 && first.Span.Start > second.Span.Start));
        (FileSpan here, FileSpan there) = firstIsLater ? (first, second) : (second, first);
        (ComparableText hereText, ComparableText thereText) = firstIsLater ? (conflict.FirstText, conflict.SecondText) : (conflict.SecondText, conflict.FirstText);
        string other = firstIsLater ? conflict.Second : conflict.First;
        string circumstances = Circumstances(hereText, thereText);
        return conflict.Kind switch
        {
            ConflictKind.Part => CompareRules.PartAboveWhole(
                here, there, conflict.About, conflict.FirstText.Value, conflict.SecondText.Value, circumstances, other),
            ConflictKind.Ratio => CompareRules.Ratio(
                here, there, conflict.About, conflict.FirstText.Value, conflict.SecondText.Value, conflict.BaseText, circumstances, other),
            _ => CompareRules.Contradiction(here, there, conflict.About, hereText.Value, thereText.Value, circumstances, other),
        };
    }

    private static string Circumstances(ComparableText here, ComparableText there)
    {
        string when = here.When == there.When ? here.When : $"{here.When} here and {there.When} there";
        string where = here.Where.Length == 0 || here.Where == there.Where ? there.Where
            : there.Where.Length == 0 ? here.Where
            : $"{here.Where} here and {there.Where} there";
        return $"{when}{(where.Length > 0 ? ", " + where : "")}; here {here.Who}, there {there.Who}";
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
