using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>Containment of places, chains of sources, parts of figures and succession lead somewhere: none of them leads back to where it began.</summary>
internal static class CycleCheck
{
    private static readonly string[] Keys = ["base", "from", "in", "part-of", "superseded-by", "supersedes"];

    public static IEnumerable<Diagnostic> Run(IReadOnlyList<BoundDocument> documents)
    {
        ILookup<string, BoundLink> links = documents.SelectMany(document => document.Links).ToLookup(link => link.Key, StringComparer.Ordinal);
        return Keys.SelectMany(key => Find(key, links[key]))
            .Concat(ToItself("repeats", links))
            .Concat(ToItself("contradicts", links));
    }

    private static IEnumerable<Diagnostic> Find(string key, IEnumerable<BoundLink> links)
    {
        ILookup<string, BoundLink> byStart = links.ToLookup(link => link.From, StringComparer.Ordinal);
        return Cycles.Find(byStart.Select(node => node.Key), node => byStart[node].Select(link => link.To).Distinct(StringComparer.Ordinal).ToEquatableArray())
            .Select(cycle => NameRules.Cycle(byStart[cycle[0]].First(link => link.To == cycle[1]).Place, key, cycle[0], cycle));
    }

    /// <summary>These hold both ways, so two facts may well name each other.</summary>
    private static IEnumerable<Diagnostic> ToItself(string key, ILookup<string, BoundLink> links) => links[key]
        .Where(link => link.From == link.To)
        .Select(link => NameRules.Cycle(link.Place, key, link.From, [link.From, link.To]));
}
