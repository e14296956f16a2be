namespace Facts.Benchmarks.Files;

/// <summary>Facts in a file of some format, written before and read while the clock runs.</summary>
internal abstract class FactFile
{
    public static FactFile Of(string format) => format switch
    {
        "json" => new JsonFile(),
        "csv" => new CsvFile(),
        "sqlite" => new SqliteFile(),
        _ => throw new ArgumentException($"No format {format}: there are json, csv and sqlite.", nameof(format)),
    };

    public abstract void Write(string path, IReadOnlyList<FactRecord> facts);

    /// <summary>All facts, in the order of the file.</summary>
    public abstract IEnumerable<FactRecord> Read(string path);

    /// <summary>The fact of an id, by the shortest way that the format has.</summary>
    public virtual FactRecord Find(string path, string id) => Read(path).First(fact => fact.Id == id);
}
