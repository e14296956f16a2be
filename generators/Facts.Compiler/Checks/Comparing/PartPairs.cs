using Facts.Compiler.Binding.Model;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Parts that exceed the whole that their <c>part-of=</c> names. Both are stocks or both flows in units that can be converted, both actual or both planned, at the
/// same time.
/// </summary>
internal static class PartPairs
{
    public static IEnumerable<(string Part, string Whole)> Of(ComparisonGroup group)
    {
        Dictionary<string, Comparable> wholes = group.Wholes.ToDictionary(whole => whole.Id, StringComparer.Ordinal);
        return group.Figures
            .Where(part => part.PartOf is not null && wholes.ContainsKey(part.PartOf))
            .Select(part => (Part: part, Whole: wholes[part.PartOf!]))
            .Where(pair => pair.Part.Id != pair.Whole.Id && AreAlike(pair.Part, pair.Whole) && TimeRelation.IsSameTime(pair.Part, pair.Whole))
            .Where(pair => Exceeds(pair.Part, pair.Whole))
            .Select(pair => (pair.Part.Id, pair.Whole.Id));
    }

    private static bool AreAlike(Comparable part, Comparable whole) =>
        part.Nature == whole.Nature && part.Nature is (Nature.Stock or Nature.Flow) && part.Scale == whole.Scale && part.IsPlanned == whole.IsPlanned;

    private static bool Exceeds(Comparable part, Comparable whole) => part.Apart != Apart.Unknown && whole.Apart != Apart.Unknown && !whole.IsUnlimited
        && (part.IsUnlimited ? whole.Outer.High is not null : part.Outer.IsAbove(whole.Outer));
}
