using Facts.Compiler.Checks.Comparing.Sheets;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Compares the dates of each event, where both name the same place or one names none. Two exclude each other where the one has ended before the other begins.</summary>
internal static class EventComparison
{
    public static EquatableArray<RelationSheet> Run(IEnumerable<DocumentComparables> documents) => documents
        .OrderBy(document => document.Path, StringComparer.Ordinal)
        .SelectMany(document => document.Events)
        .GroupBy(date => date.Id, StringComparer.Ordinal)
        .Select(same => same.First())
        .OrderBy(date => date.Id, StringComparer.Ordinal)
        .GroupBy(date => date.Event, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => Sheet([.. same]))
        .OfType<RelationSheet>()
        .ToEquatableArray();

    public static bool IsComparable(ComparableEvent a, ComparableEvent b) => a.Event == b.Event && (a.Where is null || b.Where is null || a.Where == b.Where);

    private static RelationSheet? Sheet(ComparableEvent[] dates)
    {
        var places = new Numbering<string>(StringComparer.Ordinal);
        var days = new DayRanks(dates.Select(date => date.Date.Outer));
        SheetMember[] members = [.. dates.Select(date => new SheetMember(date.Id, Class(date, places, days)))];
        var cell = new SheetCell(CellKind.Events, 0, -1, members);
        CellSweep.Mark(cell);
        return SheetBuilder.Build(dates[0].EventAsWritten, areDates: true, [cell], [], []);
    }

    private static SheetClass Class(ComparableEvent date, Numbering<string> places, DayRanks days) => new(
        date.Where is null ? ClassFlags.IsWild : ClassFlags.None,
        date.Where is null ? -1 : places.Of(date.Where),
        0,
        0,
        0,
        0,
        days.First(date.Date.Outer),
        days.Last(date.Date.Outer),
        0,
        0,
        null);
}
