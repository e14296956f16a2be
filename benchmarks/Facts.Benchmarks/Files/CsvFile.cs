using CsvHelper;

namespace Facts.Benchmarks.Files;

/// <summary>A CSV file with a header, by CsvHelper. Finding a fact stops at its line.</summary>
internal sealed class CsvFile : FactFile
{
    public override void Write(string path, IReadOnlyList<FactRecord> facts)
    {
        using CsvWriter csv = CsvWriter.ToFile(path);
        csv.WriteRecords(facts);
    }

    public override IEnumerable<FactRecord> Read(string path)
    {
        using CsvReader csv = CsvReader.FromFile(path);
        foreach (FactRecord fact in csv.GetRecords<FactRecord>())
        {
            yield return fact;
        }
    }
}
