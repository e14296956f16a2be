using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NorthKoreanLabour;

namespace Facts.Benchmarks;

/// <summary>
/// Reading a named fact of the real dataset against C# written by hand: a <c>const</c>, or a record in a static field. Four facts are read at a time and
/// stored, or there would be nothing to measure.
/// </summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ReadBenchmarks
{
    private const int Facts = 4;

    private decimal _value;
    private DateOnly? _day;
    private string? _text;
    private Interval _interval;

    [Benchmark(Baseline = true, OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Value")]
    public decimal ConstValue()
    {
        _value = Handwritten.InRussiaValue;
        _value = Handwritten.EmployedValue;
        _value = Handwritten.WorkingDayValue;
        _value = Handwritten.NowhereValue;
        return _value;
    }

    [Benchmark(OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Value")]
    public decimal RecordValue()
    {
        _value = Handwritten.InRussia.Value.GetValueOrDefault();
        _value = Handwritten.Employed.Value.GetValueOrDefault();
        _value = Handwritten.WorkingDay.Value.GetValueOrDefault();
        _value = Handwritten.Nowhere.Value.GetValueOrDefault();
        return _value;
    }

    [Benchmark(OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Value")]
    public decimal FigureValue()
    {
        _value = Figures.RfaEscapes.WorkersInRussia2018.Value.GetValueOrDefault();
        _value = Figures.RfaEscapes.WorkersEmployed2018.Value.GetValueOrDefault();
        _value = Figures.RfaEscapes.WorkingDay.Value.GetValueOrDefault();
        _value = Figures.RfaEscapes.Nowhere.Value.GetValueOrDefault();
        return _value;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Date")]
    public DateOnly? RecordDate()
    {
        _day = Handwritten.InRussia.Earliest;
        _day = Handwritten.Employed.Earliest;
        _day = Handwritten.WorkingDay.Earliest;
        _day = Handwritten.Nowhere.Earliest;
        return _day;
    }

    [Benchmark(OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Date")]
    public DateOnly? FigureDate()
    {
        _day = Figures.RfaEscapes.WorkersInRussia2018.Date.Earliest;
        _day = Figures.RfaEscapes.WorkersEmployed2018.Date.Earliest;
        _day = Figures.RfaEscapes.WorkingDay.Date.Earliest;
        _day = Figures.RfaEscapes.Nowhere.Date.Earliest;
        return _day;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Place")]
    public string? RecordPlace()
    {
        _text = Handwritten.InRussia.Place;
        _text = Handwritten.Employed.Place;
        _text = Handwritten.WorkingDay.Place;
        _text = Handwritten.Nowhere.Place;
        return _text;
    }

    [Benchmark(OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Place")]
    public string? FigurePlace()
    {
        _text = Figures.RfaEscapes.WorkersInRussia2018.Place.Id;
        _text = Figures.RfaEscapes.WorkersEmployed2018.Place.Id;
        _text = Figures.RfaEscapes.WorkingDay.Place.Id;
        _text = Figures.RfaEscapes.Nowhere.Place.Id;
        return _text;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Text")]
    public string? RecordText()
    {
        _text = Handwritten.InRussia.Text;
        _text = Handwritten.Employed.Text;
        _text = Handwritten.WorkingDay.Text;
        _text = Handwritten.Nowhere.Text;
        return _text;
    }

    [Benchmark(OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Text")]
    public string? FigureWords()
    {
        _text = Figures.RfaEscapes.WorkersInRussia2018.Text;
        _text = Figures.RfaEscapes.WorkersEmployed2018.Text;
        _text = Figures.RfaEscapes.WorkingDay.Text;
        _text = Figures.RfaEscapes.Nowhere.Text;
        return _text;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Outer")]
    public Interval RecordOuter()
    {
        _interval = Handwritten.InRussia.Outer;
        _interval = Handwritten.Employed.Outer;
        _interval = Handwritten.WorkingDay.Outer;
        _interval = Handwritten.Nowhere.Outer;
        return _interval;
    }

    [Benchmark(OperationsPerInvoke = Facts)]
    [BenchmarkCategory("Outer")]
    public Interval FigureOuter()
    {
        _interval = Figures.RfaEscapes.WorkersInRussia2018.Outer;
        _interval = Figures.RfaEscapes.WorkersEmployed2018.Outer;
        _interval = Figures.RfaEscapes.WorkingDay.Outer;
        _interval = Figures.RfaEscapes.Nowhere.Outer;
        return _interval;
    }
}
