namespace Facts.Data;

/// <summary>Reads a table of the project: a header, rows of as many values parted by commas, <c>#</c> comments. Values are never quoted and hold no comma.</summary>
internal static class Csv
{
    public static IReadOnlyList<CsvRow> Read(string root, string path)
    {
        string[] header = [];
        var rows = new List<CsvRow>();
        foreach (string line in File.ReadLines(Path.Combine(root, "generators", "Facts.Data", path)))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] values = line.Split(',');
            if (header.Length == 0)
            {
                header = values;
                continue;
            }

            if (values.Length != header.Length || line.Contains('"') || line.Contains('|'))
            {
                throw new InvalidDataException($"{path}: {header.Length} plain values were expected in: {line}");
            }

            rows.Add(new CsvRow(header, values));
        }

        return rows;
    }
}
