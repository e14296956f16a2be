namespace Facts.Compiler.Text.Edtf;

/// <summary>What a date that was made of parts must keep, as one that is read does: its days exist, and it ends after it begins.</summary>
internal static class EdtfRules
{
    /// <summary>What is wrong, placed in the printed text; null where nothing is.</summary>
    public static EdtfError? ErrorOf(EdtfExpression expression) => expression switch
    {
        EdtfPoint point => OfPoint(point),
        EdtfInterval { Start.Point: var start, End.Point: var end } => OfPoint(start) ?? OfPoint(end) ?? OfOrder(start, end),
        EdtfSet set => OfSet(set),
        _ => null,
    };

    /// <summary>Why an interval from one date to another cannot be; null where it can.</summary>
    public static EdtfError? OfOrder(EdtfPoint? start, EdtfPoint? end)
    {
        if (start is null || end is null || !EdtfPointDays.TryReckon(start, out EdtfDays first, out _) || !EdtfPointDays.TryReckon(end, out EdtfDays last, out _)
            || first.First is not { } earliest || last.Last is not { } latest || latest >= earliest)
        {
            return null;
        }

        string from = start.Print();
        string to = end.Print();
        return new EdtfError(
            EdtfErrorKind.Reversed, from.Length + 1, from.Length + 1 + to.Length, $"the interval ends ({to}) before it begins ({from})", $"{to}/{from}");
    }

    private static EdtfError? OfPoint(EdtfPoint? point) => point is { Day: not null } && !EdtfPointDays.TryReckon(point, out _, out _)
        ? new EdtfError(EdtfErrorKind.NoSuchDate, 0, point.Print().Length, EdtfNoSuchDay.Explain(point), null)
        : null;

    private static EdtfError? OfSet(EdtfSet set)
    {
        foreach (EdtfSetItem item in set.Items)
        {
            if ((OfPoint(item.First) ?? OfPoint(item.Last) ?? OfOrder(item.First, item.Last)) is { } error)
            {
                return error;
            }
        }

        return null;
    }
}
