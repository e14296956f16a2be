using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// All figures of one measure, by id, and what of other measures they are held against: the wholes that they say they are part of, and the ratios whose base is
/// among them. It is equal to the group of before whenever nothing in it changed, and then nothing in it is compared again.
/// </summary>
internal sealed record ComparisonGroup(string Measure, EquatableArray<Comparable> Figures, EquatableArray<Comparable> Wholes, EquatableArray<Comparable> Ratios)
{
    /// <summary>Which of the figures' places lie in which others of them.</summary>
    public EquatableArray<PlaceInside> Inside { get; init; }

    public static EquatableArray<ComparisonGroup> All(IReadOnlyCollection<DocumentComparables> documents)
    {
        var places = new PlaceMap(documents);
        var byId = new Dictionary<string, Comparable>(StringComparer.Ordinal);
        foreach (Comparable figure in documents.OrderBy(document => document.Path, StringComparer.Ordinal).SelectMany(document => document.Figures))
        {
            // An id that is taken already is reported elsewhere; the first one is meant.
            if (!byId.ContainsKey(figure.Id))
            {
                byId.Add(figure.Id, figure);
            }
        }

        Comparable[] all = [.. byId.Values.OrderBy(figure => figure.Id, StringComparer.Ordinal)];
        ILookup<string, Comparable> ratios = all
            .Where(figure => figure.Nature == Binding.Model.Nature.Ratio && figure.Base is not null && byId.ContainsKey(figure.Base))
            .ToLookup(figure => byId[figure.Base!].Measure, StringComparer.Ordinal);
        return all
            .GroupBy(figure => figure.Measure, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ComparisonGroup(group.Key, group.ToEquatableArray(), WholesOf(group, byId), ratios[group.Key].ToEquatableArray())
            {
                Inside = places.Among(group.Select(figure => figure.Where).OfType<string>()).ToEquatableArray(),
            })
            .ToEquatableArray();
    }

    private static EquatableArray<Comparable> WholesOf(IEnumerable<Comparable> parts, Dictionary<string, Comparable> byId) => parts
        .Select(part => part.PartOf is { } id && byId.TryGetValue(id, out Comparable? whole) ? whole : null)
        .OfType<Comparable>()
        .GroupBy(whole => whole.Id, StringComparer.Ordinal)
        .Select(same => same.First())
        .OrderBy(whole => whole.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
