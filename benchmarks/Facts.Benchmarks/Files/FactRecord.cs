using CsvHelper;
using Facts.Benchmarks.Synthetic;

namespace Facts.Benchmarks.Files;

/// <summary>A fact as a program that reads it from a file would hold it.</summary>
[CsvRecord]
public sealed partial record FactRecord(string Id, decimal? Value, string Unit, DateOnly? Day, string Place, string By, string Text)
{
    internal const string UnitOfAll = "person";

    internal static FactRecord[] Of(int count) =>
    [
        .. Enumerable.Range(0, count)
            .Select(index => new SyntheticFact(index))
            .Select(fact => new FactRecord(fact.FullId, fact.Value, UnitOfAll, fact.Day, fact.Place, fact.By, fact.Text)),
    ];
}
