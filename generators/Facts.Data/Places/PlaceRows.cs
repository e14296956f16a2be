namespace Facts.Data.Places;

/// <summary>The tables of places: countries with their subdivisions, withdrawn codes with what took their place, boxes, and subdivisions with a country's code.</summary>
internal sealed record PlaceRows(
    IReadOnlyList<CsvRow> Countries,
    IReadOnlyList<CsvRow> Withdrawn,
    IReadOnlyList<CsvRow> Boxes,
    IReadOnlyList<CsvRow> Territories)
{
    public static PlaceRows Read(string root) => new(
        Csv.Read(root, "Places/countries.csv"),
        Csv.Read(root, "Places/withdrawn.csv"),
        Csv.Read(root, "Places/boxes.csv"),
        Csv.Read(root, "Places/territories.csv"));
}
