namespace Facts.Data.Units;

/// <summary>The tables of units, each sorted by ordinal id.</summary>
internal sealed record UnitRows(
    IReadOnlyList<UnitRow> Units,
    IReadOnlyList<CsvRow> Compounds,
    IReadOnlyList<UcumRow> Atoms,
    IReadOnlyList<PrefixRow> Prefixes,
    IReadOnlyList<QuantityRow> Quantities,
    IReadOnlyList<CsvRow> Aliases,
    IReadOnlyList<CsvRow> Refused)
{
    public static UnitRows Read(string root)
    {
        QuantityRow[] quantities = [.. Csv.Read(root, "Units/quantities.csv").Select(row => new QuantityRow(row["name"], row["dimension"], row["kind"], row["type"]))];
        Dictionary<string, QuantityRow> byName = quantities.ToDictionary(quantity => quantity.Name, StringComparer.Ordinal);
        UnitRow[] units =
        [
            .. Csv.Read(root, "Units/units.csv").Select(row => Unit(row, byName)).Concat(Csv.Read(root, "Units/currencies.csv").Select(Currency))
                .OrderBy(unit => unit.Id, StringComparer.Ordinal),
        ];
        return new UnitRows(
            units,
            Csv.Read(root, "Units/compounds.csv"),
            [.. Csv.Read(root, "Units/ucum.csv").Select(Atom)],
            [.. Csv.Read(root, "Units/prefixes.csv").Select(row => new PrefixRow(row["code"], row["type"], row["name"], row["symbol"], row["factor"]))],
            quantities,
            Csv.Read(root, "Units/aliases.csv"),
            Csv.Read(root, "Units/refused.csv"));
    }

    /// <summary>The atoms that are no unit of the language's own, by another id or the same: what needs names and a type beside those of the units.</summary>
    public IEnumerable<UcumRow> OtherAtoms()
    {
        HashSet<string> known = [.. Units.Select(unit => unit.Ucum), .. Units.Select(unit => unit.Id), .. Aliases.Select(row => row["code"])];
        return Atoms.Where(atom => atom.Refused.Length == 0 && !known.Contains(atom.Code));
    }

    private static UnitRow Unit(CsvRow row, Dictionary<string, QuantityRow> quantities)
    {
        QuantityRow? quantity = row["quantity"].Length == 0 ? null : quantities[row["quantity"]];
        return new UnitRow(
            row["id"],
            row["type"],
            row["singular"],
            row["plural"],
            row["symbol"],
            row["ucum"],
            quantity?.Dimension ?? $"{{{row["id"]}}}",
            quantity?.Kind ?? "",
            row["factor"],
            row["offset"],
            row["whole"] == "yes",
            row["least"],
            row["greatest"],
            row["shortest"],
            row["longest"],
            Names(row),
            Symbols(row, []),
            "");
    }

    /// <summary>Each currency is a dimension of its own, and a debt or loss is below zero.</summary>
    private static UnitRow Currency(CsvRow row) => new(
        row["code"],
        row["type"],
        row["singular"],
        row["plural"],
        row["symbol"],
        "",
        row["code"],
        "",
        "1",
        "0",
        false,
        "",
        "",
        "",
        "",
        Names(row),
        Symbols(row, [row["code"]]),
        row["standing"]);

    private static UcumRow Atom(CsvRow row) => new(
        row["code"],
        row["type"],
        row["singular"],
        row["plural"],
        row["symbol"],
        row["metric"] == "yes",
        row["dimension"],
        row["kind"],
        row["factor"],
        row["offset"],
        row["refused"]);

    /// <summary>The names and what stands beside them; a leading hyphen says that the names are no words a text would use.</summary>
    private static List<string> Names(CsvRow row)
    {
        string[] listed = row.List("also");
        string[] names = listed is ["-", ..] ? [] : [row["singular"], row["plural"]];
        return [.. names.Concat(listed.Where(word => word != "-")).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static List<string> Symbols(CsvRow row, string[] more) =>
        [.. more.Concat(row["symbol"].Length == 0 ? [] : [row["symbol"]]).Concat(row.List("symbols")).Distinct(StringComparer.Ordinal)];
}
