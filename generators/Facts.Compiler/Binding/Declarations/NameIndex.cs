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
    }

    public static NameIndex Of(DeclarationTable table) => Made.GetValue(table, made => new NameIndex(made));

    public Declaration? Find(DeclarationKind kind, string id) => Space(kind).TryGetValue(id, out Declaration? found) ? found : null;

    /// <summary>All names of the space that a kind's names are in.</summary>
    public IEnumerable<string> Names(DeclarationKind kind) => Space(kind).Keys;

    private Dictionary<string, Declaration> Space(DeclarationKind kind) => _spaces[kind switch
    {
        DeclarationKind.Document or DeclarationKind.Source => 0,
        DeclarationKind.Place => 1,
        DeclarationKind.Measure => 2,
        DeclarationKind.Unit => 3,
        _ => 4,
    }];
}
