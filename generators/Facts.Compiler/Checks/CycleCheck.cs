using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>Containment of places, chains of sources, parts of figures and succession lead somewhere: none of them leads back to where it began.</summary>
internal static class CycleCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<BoundDocument> documents) =>
        Find("in", documents.SelectMany(document => document.Places), place => place.Id, place => place.In, place => place.Place)
            .Concat(Find("from", documents.SelectMany(Sources), source => source.Id, source => One(source.From), source => source.Place))
            .Concat(Find("part-of", documents.SelectMany(Figures), figure => figure.Id, figure => One(figure.Figure.PartOf), figure => figure.Figure.Place))
            .Concat(Find("base", documents.SelectMany(Figures), figure => figure.Id, figure => One(figure.Figure.Base), figure => figure.Figure.Place))
            .Concat(Find("supersedes", documents.SelectMany(Figures), figure => figure.Id, figure => figure.Figure.Provenance.Supersedes, figure => figure.Figure.Place))
            .Concat(Find("superseded-by", documents, document => document.Id, document => One(document.SupersededBy), document => document.FrontMatter));

    private static IEnumerable<BoundSource> Sources(BoundDocument document) => document.Self is { } self ? document.Sources.Prepend(self) : document.Sources;

    private static IEnumerable<(string Id, BoundFigure Figure)> Figures(BoundDocument document) =>
        document.Figures.Select(figure => ($"{document.Id}:{figure.Id}", figure));

    private static EquatableArray<string> One(string? id) => id is null ? default : new[] { id }.ToEquatableArray();

    private static IEnumerable<Diagnostic> Find<T>(
        string key, IEnumerable<T> nodes, Func<T, string> id, Func<T, EquatableArray<string>> next, Func<T, FileSpan> place)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T node in nodes)
        {
            if (!byId.ContainsKey(id(node)))
            {
                byId.Add(id(node), node);
            }
        }

        return Cycles.Find(byId.Keys, node => byId.TryGetValue(node, out T? known) ? next(known) : default)
            .Select(cycle => NameRules.Cycle(place(byId[cycle[0]]), key, cycle[0], string.Join(" → ", cycle)));
    }
}
