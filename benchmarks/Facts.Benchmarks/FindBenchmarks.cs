using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Facts.Benchmarks.Files;
using Facts.Benchmarks.Synthetic;

namespace Facts.Benchmarks;

/// <summary>Finding one of ten thousand facts by its id, against dictionaries that were built before; what building one costs stands beside it.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    private const int Count = 10_000;
    private const int Step = 997;

    private FactRecord[] _records = [];
    private FrozenDictionary<string, FactRecord> _frozen = FrozenDictionary<string, FactRecord>.Empty;
    private FactDataset _dataset = null!;
    private string[] _ids = [];

    [GlobalSetup]
    public void Setup()
    {
        _records = FactRecord.Of(Count);
        _frozen = Freeze();
        _dataset = SyntheticBuild.Load(Count);
        _ids = [.. Enumerable.Range(0, Step).Select(index => _records[index * Step % Count].Id)];
        if (InFrozenDictionary() != InDataset())
        {
            throw new InvalidOperationException("The dataset doesn't find what the dictionary finds.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Step)]
    public decimal InFrozenDictionary()
    {
        decimal sum = 0;
        foreach (string id in _ids)
        {
            sum += _frozen[id].Value ?? 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Step)]
    public decimal InDataset()
    {
        decimal sum = 0;
        foreach (string id in _ids)
        {
            sum += _dataset.FindFigure(id).Value ?? 0;
        }

        return sum;
    }

    /// <summary>Once for all ids, not once for each.</summary>
    [Benchmark]
    public FrozenDictionary<string, FactRecord> Freeze() => _records.ToFrozenDictionary(record => record.Id, StringComparer.Ordinal);
}
