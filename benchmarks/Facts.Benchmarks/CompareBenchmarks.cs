using BenchmarkDotNet.Attributes;
using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Sources;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Text;
using Facts.Compiler.Text.Edtf;
using Facts.Compiler.Values;
using Facts.Compiler.Values.Dates;

namespace Facts.Benchmarks;

/// <summary>
/// Comparing a dataset: a tenth of the facts are of one measure, the rest share theirs by tens. Ten times the facts may cost about ten times as much, not a
/// hundred times. And comparing figures of one measure, place and time, that all agree or all contradict each other: there too.
/// </summary>
[MemoryDiagnoser]
public class CompareBenchmarks
{
    private IReadOnlyList<DocumentComparables> _documents = [];

    [Params(1_000, 10_000, 100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup() => _documents = [.. Enumerable.Range(0, Facts).Select(Figure).Chunk(100).Select(Document)];

    [Benchmark]
    public int Compare() => DatasetComparison.Of(_documents).Sheets.Count;

    /// <summary>The finding and the sheet of figures of one measure, place and time.</summary>
    [Benchmark]
    [Arguments(400, true)]
    [Arguments(4_000, true)]
    [Arguments(400, false)]
    [Arguments(4_000, false)]
    public int CompareOne(int figures, bool agree) => DatasetComparison.Of(OfOnePlace(figures, agree)).Sheets[0].Numbers.Count;

    /// <summary>Figures that are one statement, or as many different ones.</summary>
    private static DocumentComparables[] OfOnePlace(int figures, bool agree) =>
    [
        .. Enumerable.Range(0, figures)
            .Select(index => Figure(0) with { Id = $"d{index / 100:D5}:f{index:D6}", Core = Exactly(index, agree), Outer = Exactly(index, agree) })
            .Chunk(100)
            .Select(Document),
    ];

    private static Compiler.Values.Interval Exactly(int index, bool agree) => Compiler.Values.Interval.Closed(agree ? 5 : index, agree ? 5 : index);

    private static DocumentComparables Document(Comparable[] figures, int index) =>
        new($"d{index:D5}.facts.md", figures.Select(figure => figure.Id).ToEquatableArray(), figures.ToEquatableArray(), default, default);

    /// <summary>Figures of the great measure are spread over the days of 30 years and 20 places.</summary>
    private static Comparable Figure(int index)
    {
        bool isOfGreatMeasure = index % 10 == 0;
        long day = 730_000 + (index * 7919L % 10_957);
        var days = new DayInterval(day, day);
        Compiler.Values.Rational value = 1_000 + (index % 100);
        return new Comparable(
            $"d{index / 100:D5}:f{index:D6}",
            $"d{index / 100:D5}",
            isOfGreatMeasure ? "great" : $"m{index / 100:D5}",
            Compiler.Binding.Model.Nature.Stock,
            "person",
            null,
            IsPlanned: false,
            $"place-{index % 20}",
            new DateValue("2000-01-01", Compiler.Values.Dates.DatePart.Whole, days, days, EdtfPrecision.Day, IsApproximate: false, IsUncertain: false),
            Compiler.Values.Interval.Closed(value, value),
            Compiler.Values.Interval.Closed(value - 1, value + 1),
            MayCorroborate: true,
            new Provenance($"source-{index % 50}", IsVague: false),
            null,
            null,
            new ComparableText("1,000", "2000-01-01", "", ""));
    }
}
