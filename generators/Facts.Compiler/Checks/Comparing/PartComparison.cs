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
            .Where(pair => Exceeds(pair.Part, pair.Whole))
            .Select(pair => Found(pair.Part, pair.Whole));
    }

    private static IEnumerable<Conflict> Within(ComparisonGroup group)
    {
        ILookup<object, Comparable> wholes = group.Figures.Where(figure => figure.Where is not null).ToLookup(figure => Key(figure, figure.Where!));
        return group.Figures
            .Where(part => part.Where is not null)
            .SelectMany(part => part.Above
                .Where(above => above != part.Where)
                .SelectMany(above => wholes[Key(part, above)])
                .Where(whole => Exceeds(part, whole))
                .Select(whole => Found(part, whole)));
    }

    private static object Key(Comparable figure, string where) => (figure.Population, where);

    private static bool Exceeds(Comparable part, Comparable whole) =>
        part.Nature == whole.Nature
        && (part.Nature is Nature.Stock or Nature.Flow)
        && part.Dimension == whole.Dimension
        && part.IsPlanned == whole.IsPlanned
        && TimeRelation.IsSameTime(part, whole)
        && part.Outer.IsAbove(whole.Outer);

    private static Conflict Found(Comparable part, Comparable whole) =>
        new(ConflictKind.Part, part.Id, whole.Id, part.Measure, part.Text, whole.Text);
}
