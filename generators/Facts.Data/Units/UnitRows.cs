namespace Facts.Data.Units;

/// <summary>The tables of units: all simple units by ordinal id, and the words that name a compound.</summary>
internal sealed record UnitRows(IReadOnlyList<UnitRow> Units, IReadOnlyList<(string Id, string[] Words)> Compounds)
{
    public static UnitRows Read(string root)
    {
        IEnumerable<UnitRow> units = Csv.Read(root, "Units/units.csv").Select(Unit).Concat(Csv.Read(root, "Units/currencies.csv").Select(Currency));
        return new UnitRows(
            [.. units.OrderBy(unit => unit.Id, StringComparer.Ordinal)],
            [.. Csv.Read(root, "Units/compounds.csv").Select(row => (row["id"], row.List("words")))]);
    }

    private static UnitRow Unit(CsvRow row) => new(
        row["id"],
        row["type"],
        row["singular"],
        row["plural"],
        row["symbol"],
        row["ucum"],
        row["dimension"],
        row["factor"],
        row["offset"],
        row["whole"] == "yes",
        row["least"],
        row["greatest"],
        row["shortest"],
        row["longest"],
        Words(row),
        "");

    /// <summary>Each currency is a dimension of its own, and a debt or loss is below zero.</summary>
    private static UnitRow Currency(CsvRow row) => new(
        row["code"],
        row["type"],
        row["singular"],
        row["plural"],
        row["symbol"],
        "",
        row["code"],
        "1",
        "0",
        false,
        "",
        "",
        "",
        "",
        Words(row),
        row["standing"]);

    /// <summary>The names and what stands beside them; a leading hyphen says that the names are no words a text would use.</summary>
    private static List<string> Words(CsvRow row)
    {
        string[] listed = row.List("words");
        string[] names = listed is ["-", ..] ? [] : [row["singular"].ToLowerInvariant(), row["plural"].ToLowerInvariant()];
        return [.. names.Concat(listed.Where(word => word != "-")).Distinct()];
    }
}
