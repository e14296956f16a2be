using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Facts.Benchmarks.Files;
using Facts.Benchmarks.Synthetic;

namespace Facts.Benchmarks;

/// <summary>
/// The same ten thousand facts out of files, in a process that has done it before: until the value of the fact in the middle is there, and for a pass over
/// every column of all. What a fresh process pays is measured by the mode <c>cold-start</c>.
/// </summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class LoadBenchmarks
{
    private const int Count = 10_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("facts-benchmarks-").FullName;
    private readonly string _id = new SyntheticFact(Count / 2).FullId;
    private FactDataset _dataset = null!;

    [GlobalSetup]
    public void Setup()
    {
        FactRecord[] records = FactRecord.Of(Count);
        _dataset = SyntheticBuild.Load(Count);
        foreach (string format in new[] { "json", "csv", "sqlite" })
        {
            FactFile.Of(format).Write(PathOf(format), records);
            if (FirstOf(format) != FirstOfDataset() || AllOf(format) != AllOfDataset())
            {
                throw new InvalidOperationException($"The {format} file doesn't hold the facts that the dataset holds.");
            }
        }
    }

    [GlobalCleanup]
    public void Delete()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("First value")]
    public decimal? FirstOfDataset() => _dataset.FindFigure(_id).Value;

    [Benchmark]
    [BenchmarkCategory("First value")]
    [Arguments("json")]
    [Arguments("csv")]
    [Arguments("sqlite")]
    public decimal? FirstOf(string format) => FactFile.Of(format).Find(PathOf(format), _id).Value;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("All")]
    public Columns AllOfDataset() => Columns.Of(_dataset.Figures);

    [Benchmark]
    [BenchmarkCategory("All")]
    [Arguments("json")]
    [Arguments("csv")]
    [Arguments("sqlite")]
    public Columns AllOf(string format) => Columns.Of(FactFile.Of(format).Read(PathOf(format)));

    private string PathOf(string format) => Path.Combine(_folder, "facts." + format);
}
