using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Checks;

/// <summary>
/// An id names one thing: places, measures, units, and sources together with documents, in the dataset; figures together with dates in their document.
/// The later one by path and offset is the one at fault.
/// </summary>
internal static class DuplicateIdCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<BoundDocument> documents)
    {
        var first = new Dictionary<(string Space, string Id), BoundId>();
        foreach (BoundDocument document in documents)
        {
            foreach (BoundId id in document.Ids)
            {
                (string, string) name = Space(id, document);
                if (first.TryGetValue(name, out BoundId? earlier))
                {
                    yield return NameRules.DuplicateId(id.Place, earlier.Place, AsWritten(id, document), $"the {earlier.Kind.Noun()}", id.Kind.Noun());
                }
                else
                {
                    first.Add(name, id);
                }
            }
        }
    }

    /// <summary>Where two documents have one id, that is reported of them and not of all their facts: facts are told apart by the path.</summary>
    private static (string Space, string Id) Space(BoundId id, BoundDocument document) => id.Kind switch
    {
        DeclarationKind.Document or DeclarationKind.Source => ("source", id.Id),
        DeclarationKind.Figure or DeclarationKind.Date => (document.Path, id.Id),
        _ => (id.Kind.Noun(), id.Id),
    };

    private static string AsWritten(BoundId id, BoundDocument document) => id.Kind.IsFact() ? id.Id.Substring(document.Id.Length + 1) : id.Id;
}
