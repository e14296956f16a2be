namespace Facts.Compiler.Emit.Tables;

/// <summary>
/// References: a row of this document plus one, or minus one and less an import, which is the id of something that another document defines; 0 is none.
/// </summary>
internal sealed class ReferencePool(TextPool texts)
{
    private readonly Dictionary<(ImportKind, string), int> _known = [];
    private readonly List<ulong> _imports = [];

    public IReadOnlyList<ulong> Imports => _imports;

    /// <summary>Makes what this document defines known, before anything is got. Figures and dates go by their full ids.</summary>
    public void Define(ImportKind kind, string id, int row) => _known[(kind, id)] = row + 1;

    public int Get(ImportKind kind, string? id)
    {
        if (id is null)
        {
            return 0;
        }

        if (!_known.TryGetValue((kind, id), out int reference))
        {
            _imports.Add((uint)texts.Get(id) | ((ulong)kind << 32));
            reference = -_imports.Count;
            _known.Add((kind, id), reference);
        }

        return reference;
    }
}
