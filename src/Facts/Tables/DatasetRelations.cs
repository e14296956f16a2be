using System.Linq;
using Facts.Compiler.Checks.Comparing.Sheets;
using Facts.Compiler.Emit.Layout;

namespace Facts;

/// <summary>How the facts of a dataset stand to each other: its sheets, and for each fact where it is in them. Made once, when the first fact is asked.</summary>
internal sealed class DatasetRelations
{
    private readonly FactDataset _dataset;
    private readonly List<(SheetReader Reader, ulong[] Rows)> _sheets = [];
    private readonly Dictionary<(bool IsDate, ulong Row), List<(int Sheet, int Fact)>> _facts = [];

    public DatasetRelations(FactDataset dataset, ReadOnlySpan<ulong> words)
    {
        _dataset = dataset;
        for (int at = 0; at < words.Length;)
        {
            int facts = (int)(uint)words[at];
            int[] numbers = new int[(int)(words[at] >> 32)];
            ulong[] rows = words.Slice(at + 1, facts).ToArray();
            at += 1 + facts;
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = (int)(words[at + (i >> 1)] >> ((i & 1) << 5));
            }

            at += (numbers.Length + 1) >> 1;
            Add(numbers, rows);
        }
    }

    /// <summary>The facts that stand to one in one way, by the ordinal order of their full ids; null where it stands to none in any.</summary>
    public FactReference[]? Of(RelationKind kind, FactReference fact, bool isDate) =>
        _facts.Count > 0 && fact.Table is not null && _facts.TryGetValue((isDate, WordOf(fact)), out List<(int Sheet, int Fact)>? places)
            ? Find(kind, places, isDate)
            : null;

    /// <summary>By itself, for what its lambdas capture is allocated where the method begins.</summary>
    private FactReference[] Find(RelationKind kind, List<(int Sheet, int Fact)> places, bool isDate)
    {
        ulong[] rows = [.. places.SelectMany(place => RowsOf(kind, place.Sheet, place.Fact)).Distinct()];
        FactReference[] others = Array.ConvertAll(rows, row => new FactReference(_dataset.Table((int)(uint)row), (int)(row >> 32)));
        if (places.Count > 1)
        {
            // Each sheet gives them in order.
            Array.Sort(Array.ConvertAll(others, other => isDate ? new DatedEvent(other.Table!, other.Row).FullId : other.Table!.FigureAt(other.Row).FullId), others, StringComparer.Ordinal);
        }

        return others;
    }

    private ulong WordOf(FactReference fact)
    {
        long document = _dataset.Locate(FactKind.Document, fact.Table!.Text(fact.Table.Document(DocumentField.Id))) >> 32;
        return (uint)(document - 1) | ((ulong)(uint)fact.Row << 32);
    }

    private IEnumerable<ulong> RowsOf(RelationKind kind, int sheet, int fact)
    {
        (SheetReader reader, ulong[] rows) = _sheets[sheet];
        var others = new List<int>();
        if (kind == RelationKind.Contradicts)
        {
            var conflicts = new List<SheetConflict>();
            reader.AddConflicts(fact, conflicts);
            others.AddRange(conflicts.Select(conflict => conflict.Other));
        }
        else
        {
            reader.AddAgreeing(fact, areOfOneRoot: kind == RelationKind.RepeatedBy, others);
        }

        others.Sort();
        return others.Select(other => rows[other]).Where(row => row != RelationLayout.NoRow);
    }

    private void Add(int[] numbers, ulong[] rows)
    {
        bool areDates = numbers[SheetField.AreDates] != 0;
        for (int fact = 0; fact < rows.Length; fact++)
        {
            if (!_facts.TryGetValue((areDates, rows[fact]), out List<(int Sheet, int Fact)>? places))
            {
                _facts.Add((areDates, rows[fact]), places = []);
            }

            places.Add((_sheets.Count, fact));
        }

        _sheets.Add((new SheetReader(numbers), rows));
    }
}
