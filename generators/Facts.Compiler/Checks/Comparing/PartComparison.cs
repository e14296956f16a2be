using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Numbers;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// A part may not exceed its whole: what says <c>part-of</c>, and the same measure and population in a place within. Both are stocks or both flows of one
/// unit dimension, both actual or both planned, at the same time.
/// </summary>
internal static class PartComparison
{
    public static IEnumerable<Conflict> Run(ComparisonGroup group) => Said(group).Concat(Within(group)).Distinct();

    private static IEnumerable<Conflict> Said(ComparisonGroup group)
    {
        Dictionary<string, Comparable> wholes = group.Wholes.ToDictionary(whole => whole.Id, StringComparer.Ordinal);
        return group.Figures
            .Where(part => part.PartOf is not null && wholes.ContainsKey(part.PartOf))
            .Select(part => (Part: part, Whole: wholes[part.PartOf!]))
            .Where(pair => pair.Part.Id != pair.Whole.Id && AreAlike(pair.Part, pair.Whole) && TimeRelation.IsSameTime(pair.Part, pair.Whole))
            .Where(Exceeds)
            .Select(Found);
    }

    private static IEnumerable<Conflict> Within(ComparisonGroup group)
    {
        Comparable[] placed = [.. group.Figures.Where(figure => figure.Where is not null && IsAdditive(figure.Nature) && TimeRelation.IsKnown(figure))];
        ILookup<object, Comparable> parts = placed
            .SelectMany(part => part.Above.Where(above => above != part.Where).Select(above => (Key: Key(part, above), Part: part)))
            .ToLookup(entry => entry.Key, entry => entry.Part);
        return placed
            .GroupBy(whole => Key(whole, whole.Where!))
            .SelectMany(wholes => TimePairs.Between([.. parts[wholes.Key]], [.. wholes]))
            .Where(Exceeds)
            .Select(Found);
    }

    private static object Key(Comparable figure, string where) => (figure.Quantity, figure.Population, figure.IsPlanned, where);

    private static bool IsAdditive(Nature nature) => nature is Nature.Stock or Nature.Flow;

    private static bool AreAlike(Comparable part, Comparable whole) =>
        part.Nature == whole.Nature && IsAdditive(part.Nature) && part.Quantity == whole.Quantity && part.IsPlanned == whole.IsPlanned;

    private static bool Exceeds((Comparable Part, Comparable Whole) pair) => pair.Part.Outer.IsAbove(pair.Whole.Outer);

    private static Conflict Found((Comparable Part, Comparable Whole) pair) =>
        new(ConflictKind.Part, pair.Part.Id, pair.Whole.Id, pair.Part.Measure, pair.Part.Text, pair.Whole.Text);
}
