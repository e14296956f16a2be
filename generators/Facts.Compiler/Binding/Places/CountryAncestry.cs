using System.Runtime.CompilerServices;
using Facts.Compiler.Binding.Declarations;

namespace Facts.Compiler.Binding.Places;

/// <summary>
/// The countries that each place lies in by going up from place to place: the codes that are met first on each way. They are found for all places at once, each
/// link walked once, for places may lie in each other as deep as a dataset has places. Cycles, reported elsewhere, end the way.
/// </summary>
internal sealed class CountryAncestry
{
    private static readonly ConditionalWeakTable<NameIndex, CountryAncestry> Made = new();

    private readonly Dictionary<string, IReadOnlyList<string>> _codes = new(StringComparer.Ordinal);

    private CountryAncestry(NameIndex names)
    {
        var begun = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in names.Names(DeclarationKind.Place).OrderBy(id => id, StringComparer.Ordinal))
        {
            Follow(id, names, begun);
        }
    }

    public static IReadOnlyList<string> Of(IEnumerable<string> places, NameIndex names)
    {
        CountryAncestry made = Made.GetValue(names, index => new CountryAncestry(index));
        return made.Joined(places);
    }

    private IReadOnlyList<string> Joined(IEnumerable<string> places) =>
        [.. places.SelectMany(place => _codes.TryGetValue(place, out IReadOnlyList<string>? codes) ? codes : []).Distinct(StringComparer.Ordinal)];

    private void Follow(string start, NameIndex names, HashSet<string> begun)
    {
        var open = new Stack<string>();
        open.Push(start);
        while (open.Count > 0)
        {
            string id = open.Peek();
            if (_codes.ContainsKey(id))
            {
                open.Pop();
                continue;
            }

            Declaration? place = names.Find(DeclarationKind.Place, id);
            string[] around = place?.Find("in")?.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
            if (place?.Find("iso") is { } iso && IsoCodes.Find(iso) is { IsCurrent: true })
            {
                _codes.Add(id, [iso]);
            }
            else if (!begun.Add(id))
            {
                // Seen for the second time, all around it is known by now, but for what leads back to it.
                _codes.Add(id, Joined(around));
            }
            else
            {
                foreach (string next in around.Reverse().Where(next => !begun.Contains(next)))
                {
                    open.Push(next);
                }
            }
        }
    }
}
