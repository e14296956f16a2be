namespace Facts.Data.Cldr;

/// <summary>The tables that are taken from Unicode CLDR. <paramref name="Same"/> says which locales have the months or weekdays of another.</summary>
internal sealed record CldrRows(
    IReadOnlyList<CsvRow> Separators,
    IReadOnlyList<CsvRow> Months,
    IReadOnlyList<CsvRow> Weekdays,
    IReadOnlyList<CsvRow> Same,
    IReadOnlyList<CsvRow> Compact)
{
    public static CldrRows Read(string root) => new(
        Csv.Read(root, "Cldr/separators.csv"),
        Csv.Read(root, "Cldr/months.csv"),
        Csv.Read(root, "Cldr/weekdays.csv"),
        Csv.Read(root, "Cldr/same.csv"),
        Csv.Read(root, "Cldr/compact.csv"));
}
