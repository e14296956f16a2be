using System.Text.Json;

namespace Facts.Benchmarks.Files;

/// <summary>An array in a JSON file, by System.Text.Json.</summary>
internal sealed class JsonFile : FactFile
{
    public override void Write(string path, IReadOnlyList<FactRecord> facts) =>
        File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes([.. facts], FactRecordContext.Default.FactRecordArray));

    public override IEnumerable<FactRecord> Read(string path) =>
        JsonSerializer.Deserialize(File.ReadAllBytes(path), FactRecordContext.Default.FactRecordArray)!;
}
