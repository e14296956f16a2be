using System.Runtime.CompilerServices;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>
/// The names of a dataset, ready to be looked up. Where a name is declared twice the first by path and offset is meant; the other is reported elsewhere.
/// One index is made for a table, however many seeds are bound against it.
/// </summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<DeclarationTable, NameIndex> Made = new();

    private readonly Dictionary<string, Declaration>[] _spaces = [.. Enumerable.Range(0, 5).Select(_ => new Dictionary<string, Declaration>(StringComparer.Ordinal))];
    private readonly HashSet<string> _superseded = new(StringComparer.Ordinal);

    private NameIndex(DeclarationTable table)
    {
        foreach (Declaration declaration in table.Documents.SelectMany(document => document.Declarations))
        {
            Dictionary<string, Declaration> space = Space(declaration.Kind);
            if (!space.ContainsKey(declaration.Id))
            {
                space.Add(declaration.Id, declaration);
            }
        }

        foreach (Declaration fact in Space(DeclarationKind.Figure).Values)
        {
            string[] replaced = fact.Find("supersedes")?.Split([' '], StringSplitOptions.RemoveEmptyEntries) ?? [];
            _superseded.UnionWith(replaced.Where(id => Find(fact.Kind, id)?.Kind == fact.Kind));
        }
    }

    public static NameIndex Of(DeclarationTable table) => Made.GetValue(table, made => new NameIndex(made));

    public Declaration? Find(DeclarationKind kind, string id) => Space(kind).TryGetValue(id, out Declaration? found) ? found : null;

    /// <summary>Whether another fact, which wasn't retracted, says that it supersedes this one.</summary>
    public bool IsSuperseded(string fullId) => _superseded.Contains(fullId);

    /// <summary>Whether any seed defines something of the kind; a document alone is not a source that somebody defined.</summary>
    public bool HasAny(DeclarationKind kind) => Space(kind).Values.Any(declaration => declaration.Kind == kind);

    /// <summary>All names of the space that a kind's names are in.</summary>
    public IEnumerable<string> Names(DeclarationKind kind) => Space(kind).Keys;

    /// <summary>The names of a kind as a document writes them: its own facts without its id.</summary>
    public IEnumerable<string> NamesAsWritten(DeclarationKind kind, string document)
    {
        string own = document + ":";
        return !kind.IsFact()
            ? Names(kind)
            : Space(kind).Values
                .Where(fact => fact.Kind == kind)
                .Select(fact => fact.Id.StartsWith(own, StringComparison.Ordinal) ? fact.Id.Substring(own.Length) : fact.Id);
    }

    private Dictionary<string, Declaration> Space(DeclarationKind kind) => _spaces[kind switch
    {
        DeclarationKind.Document or DeclarationKind.Source => 0,
        DeclarationKind.Place => 1,
        DeclarationKind.Measure => 2,
        DeclarationKind.Unit => 3,
        _ => 4,
    }];
}
