using Facts.Compiler.Binding.Declarations;

namespace Facts.Compiler.Binding.Places;

/// <summary>The countries that a place lies in by going up from place to place.</summary>
internal static class CountryAncestry
{
    /// <summary>
    /// The codes that are met first on each way up from the given places, in the order in which they are met. A place without a code passes the question on;
    /// cycles, reported elsewhere, end the way.
    /// </summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> places, NameIndex names)
    {
        var codes = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = new Queue<string>(places);
        while (ids.Count > 0)
        {
            string id = ids.Dequeue();
            if (!seen.Add(id) || names.Find(DeclarationKind.Place, id) is not { } place)
            {
                continue;
            }

            if (place.Find("iso") is { } iso && IsoCodes.Find(iso) is { IsCurrent: true })
            {
                codes.Add(iso);
                continue;
            }

            foreach (string above in place.Find("in")?.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                ids.Enqueue(above);
            }
        }

        return [.. codes.Distinct(StringComparer.Ordinal)];
    }
}
