using System.Globalization;

namespace Facts.Benchmarks.ColdStart;

/// <summary>One way to read a fact, and what it took in each round.</summary>
internal sealed class Way(string name, Func<(string[] Words, double Milliseconds)> start)
{
    private readonly List<(double Elapsed, double Allocated, double OfProcess)> _rounds = [];

    public string Name => name;

    /// <summary>What was read, the same in each round.</summary>
    public decimal? Value { get; private set; }

    /// <summary>Milliseconds from the program's first statement.</summary>
    public double Elapsed => Median.Of(_rounds.Select(round => round.Elapsed));

    /// <summary>Bytes allocated meanwhile.</summary>
    public double Allocated => Median.Of(_rounds.Select(round => round.Allocated));

    /// <summary>Milliseconds from the start of the process to its end.</summary>
    public double OfProcess => Median.Of(_rounds.Select(round => round.OfProcess));

    public void Measure()
    {
        (string[] words, double ofProcess) = start();
        double[] numbers = [.. words.Take(2).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        _rounds.Add((numbers[0], numbers[1], ofProcess));
        Value = decimal.Parse(words[2], CultureInfo.InvariantCulture);
    }
}
