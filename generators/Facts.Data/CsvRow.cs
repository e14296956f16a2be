namespace Facts.Data;

/// <summary>A row of a table: its values by the names of the columns.</summary>
internal sealed record CsvRow(string[] Header, string[] Values)
{
    public string this[string column] => Values[Array.IndexOf(Header, column)];

    /// <summary>A value that is a list, parted by semicolons.</summary>
    public string[] List(string column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries);
}
