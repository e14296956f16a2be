using Facts.Compiler.Emit.Layout;

namespace Facts;

/// <summary>The notes by which figures acknowledge that they contradict others.</summary>
internal static class Acknowledgements
{
    /// <summary>The note of either side that names the other with <c>contradicts=</c>; null where neither does.</summary>
    public static string? Note(FactReference fact, FactReference other) => OfOneSide(fact, other) ?? OfOneSide(other, fact);

    private static string? OfOneSide(FactReference fact, FactReference other)
    {
        if (fact.Table is not { } table)
        {
            return null;
        }

        int extra = table.Figure(fact.Row, FigureField.Extra);
        int list = table.Extra(extra, ExtraKey.Acknowledges);
        int count = list == 0 ? 0 : table.Number(TableSection.Lists, list);
        for (int i = 1; i <= count; i++)
        {
            if (table.Resolve(table.Number(TableSection.Lists, list + i)) == other)
            {
                return table.Text(table.Extra(extra, ExtraKey.Note));
            }
        }

        return null;
    }
}
