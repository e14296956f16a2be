using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Facts.Benchmarks.Files;
using Facts.Benchmarks.Synthetic;

namespace Facts.Benchmarks;

/// <summary>A pass over ten thousand facts that are there already, against an array of records: the values alone, and every column.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class PassBenchmarks
{
    private const int Count = 10_000;

    private FactRecord[] _records = [];
    private FactDataset _dataset = null!;

    [GlobalSetup]
    public void Setup()
    {
        _records = FactRecord.Of(Count);
        _dataset = SyntheticBuild.Load(Count);
        if (RecordColumns() != FigureColumns())
        {
            throw new InvalidOperationException("The dataset doesn't hold the facts that the records hold.");
        }
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Values")]
    public decimal RecordValues()
    {
        decimal sum = 0;
        foreach (FactRecord record in _records)
        {
            sum += record.Value ?? 0;
        }

        return sum;
    }

    [Benchmark]
    [BenchmarkCategory("Values")]
    public decimal FigureValues()
    {
        decimal sum = 0;
        foreach (Figure figure in _dataset.Figures)
        {
            sum += figure.Value ?? 0;
        }

        return sum;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Columns")]
    public Columns RecordColumns() => Columns.Of(_records);

    [Benchmark]
    [BenchmarkCategory("Columns")]
    public Columns FigureColumns() => Columns.Of(_dataset.Figures);
}
