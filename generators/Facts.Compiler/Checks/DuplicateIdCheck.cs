using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>
/// An id names one thing: places, measures, units, and sources together with documents, in the dataset; figures together with dates in their document.
/// The later one by path and offset is the one at fault.
/// </summary>
internal static class DuplicateIdCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<BoundDocument> documents) =>
        Find(documents.SelectMany(Sources))
            .Concat(Find(documents.SelectMany(document => document.Places.Select(place => new Named(place.Id, "place", place.Place)))))
            .Concat(Find(documents.SelectMany(document => document.Measures.Select(measure => new Named(measure.Id, "measure", measure.Place)))))
            .Concat(Find(documents.SelectMany(document => document.Units.Select(unit => new Named(unit.Id, "unit", unit.Place)))))
            .Concat(documents.SelectMany(document => Find(Facts(document))));

    private static IEnumerable<Named> Sources(BoundDocument document) => document.Sources
        .Select(source => new Named(source.Id, "source", source.Place))
        .Prepend(new Named(document.Id, "document", document.FrontMatter));

    private static IEnumerable<Named> Facts(BoundDocument document) => document.Figures
        .Select(figure => new Named(figure.Id, "figure", figure.Place))
        .Concat(document.Dates.Select(date => new Named(date.Id, "date", date.Place)))
        .OrderBy(named => named.Place.Span.Start);

    private static IEnumerable<Diagnostic> Find(IEnumerable<Named> all)
    {
        var first = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach (Named named in all)
        {
            if (first.TryGetValue(named.Id, out Named? earlier))
            {
                yield return NameRules.DuplicateId(named.Place, earlier.Place, named.Id, $"the {earlier.Kind}", named.Kind);
            }
            else
            {
                first.Add(named.Id, named);
            }
        }
    }

    private sealed record Named(string Id, string Kind, FileSpan Place);
}
