using Facts.Compiler.Checks.Comparing.Sheets;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Writes a sheet: the members of each cell by classes of equal ones.</summary>
internal static class SheetBuilder
{
    /// <summary>The sheet; null where no fact of the cells stands to another.</summary>
    /// <param name="around">For each place of the cells the places around it.</param>
    public static RelationSheet? Build(
        string about, bool areDates, IReadOnlyList<SheetCell> cells, IReadOnlyList<int[]> around, IReadOnlyList<(string Part, string Whole)> pairs)
    {
        SheetMember[][] needed = [.. cells.Select(cell => cell.Members.Where(member => member.IsNeeded).ToArray())];
        string[] facts = [.. needed.SelectMany(members => members).Select(member => member.Id)
            .Concat(pairs.SelectMany(pair => new[] { pair.Part, pair.Whole }))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal)];
        if (facts.Length == 0)
        {
            return null;
        }

        var number = new Dictionary<string, int>(facts.Length, StringComparer.Ordinal);
        foreach (string fact in facts)
        {
            number.Add(fact, number.Count);
        }

        var rows = new List<int>();
        var classes = new List<int>();
        var entries = new List<int>();
        for (int i = 0; i < cells.Count; i++)
        {
            if (needed[i].Length > 0)
            {
                int first = classes.Count / ClassField.Count;
                AddClasses(rows.Count / CellField.Count, needed[i], number, classes, entries);
                rows.AddRange([(int)cells[i].Kind, cells[i].Kin, cells[i].Node, first, (classes.Count / ClassField.Count) - first]);
            }
        }

        bool arePlaced = around.Any(places => places.Length > 0);
        IReadOnlyList<int[]> nodes = arePlaced ? around : [];
        int edges = 0;
        int[] header =
        [
            facts.Length, rows.Count / CellField.Count, classes.Count / ClassField.Count, entries.Count, nodes.Count, nodes.Sum(places => places.Length), pairs.Count, areDates ? 1 : 0,
        ];
        return new RelationSheet(
            about,
            facts.ToEquatableArray(),
            header.Concat(rows).Concat(classes).Concat(entries)
                .Concat(nodes.Select(places => (edges += places.Length) - places.Length)).Concat([header[SheetField.Edges]])
                .Concat(nodes.SelectMany(places => places))
                .Concat(pairs.SelectMany(pair => new[] { number[pair.Part], number[pair.Whole] }))
                .ToEquatableArray());
    }

    private static void AddClasses(int cell, SheetMember[] members, Dictionary<string, int> number, List<int> classes, List<int> entries)
    {
        foreach (IGrouping<SheetClass, SheetMember> same in members.GroupBy(member => member.Class))
        {
            SheetClass what = same.Key;
            int except = what.Except is not null && number.TryGetValue(what.Except, out int found) ? found : -1;
            int first = entries.Count;
            entries.AddRange(same.Select(member => number[member.Id]));
            classes.AddRange(
            [
                cell, (int)what.Flags, what.Label, what.FirstTime, what.LastTime, what.CoreLow, what.CoreHigh, what.OuterLow, what.OuterHigh, what.Root, what.Statement, except,
                first, entries.Count - first,
            ]);
        }
    }
}
