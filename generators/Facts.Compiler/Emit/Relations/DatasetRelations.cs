using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Relations;

/// <summary>What comparing found, as records say it: for each fact, by the ordinal order of ids, the facts that it stands to, and for each measure its figures in time order.</summary>
internal sealed record DatasetRelations(EquatableArray<FactRelations> Facts, EquatableArray<MeasureOrder> Observations)
{
    public static DatasetRelations None { get; } = new(default, default);

    public static DatasetRelations Of(DatasetComparison comparison, IEnumerable<ContradictionNote> notes)
    {
        var noteOf = new Dictionary<(string, string), string>();
        foreach (ContradictionNote note in notes)
        {
            noteOf[(note.Id, note.Other)] = note.Note;
        }

        ILookup<string, ContradictionRow> contradicted = comparison.Conflicts
            .SelectMany(conflict => Sides(conflict.First, conflict.Second))
            .Distinct()
            .ToLookup(side => side.Of, side => new ContradictionRow(side.Other, NoteOf(noteOf, side.Of, side.Other)), StringComparer.Ordinal);
        ILookup<string, string> corroborated = Agreed(comparison, Independence.Independent);
        ILookup<string, string> repeated = Agreed(comparison, Independence.SameRoot);
        return new DatasetRelations(
            contradicted.Select(group => group.Key).Concat(corroborated.Select(group => group.Key)).Concat(repeated.Select(group => group.Key))
                .Distinct()
                .OrderBy(id => id, StringComparer.Ordinal)
                .Select(id => new FactRelations(
                    id,
                    contradicted[id].OrderBy(row => row.Id, StringComparer.Ordinal).ToEquatableArray(),
                    corroborated[id].OrderBy(other => other, StringComparer.Ordinal).ToEquatableArray(),
                    repeated[id].OrderBy(other => other, StringComparer.Ordinal).ToEquatableArray()))
                .ToEquatableArray(),
            comparison.Measures);
    }

    /// <summary>The relations of one document's facts: they stand side by side, and are found without going through those of all others.</summary>
    public DocumentRelations For(string document)
    {
        string prefix = document + ":";
        int low = 0;
        int high = Facts.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = string.CompareOrdinal(Facts[middle].Id, prefix) < 0 ? (middle + 1, high) : (low, middle);
        }

        var own = new List<FactRelations>();
        for (int i = low; i < Facts.Count && Facts[i].Id.StartsWith(prefix, StringComparison.Ordinal); i++)
        {
            own.Add(Facts[i]);
        }

        return new DocumentRelations(own.ToEquatableArray());
    }

    private static ILookup<string, string> Agreed(DatasetComparison comparison, Independence independence) => comparison.Agreements
        .Where(agreement => agreement.Independence == independence)
        .SelectMany(agreement => Sides(agreement.First, agreement.Second))
        .Distinct()
        .ToLookup(side => side.Of, side => side.Other, StringComparer.Ordinal);

    private static IEnumerable<(string Of, string Other)> Sides(string first, string second) => [(first, second), (second, first)];

    private static string? NoteOf(Dictionary<(string, string), string> notes, string id, string other) =>
        notes.TryGetValue((id, other), out string? note) || notes.TryGetValue((other, id), out note) ? note : null;
}
