namespace Facts.Compiler.Tests.Harness;

/// <summary>Intervals as mathematics writes them, exactly: <c>[18, 19)</c>, <c>(2/3, ∞)</c>, <c>∅</c>.</summary>
internal static class Intervals
{
    public static string Show(Interval interval) => interval.IsEmpty
        ? "∅"
        : $"{(interval.LowOpen ? "(" : "[")}{Show(interval.Low, "−∞")}, {Show(interval.High, "∞")}{(interval.HighOpen ? ")" : "]")}";

    private static string Show(Rational? end, string infinite) => end is { } number ? PrintedDecimal.Of(number)?.ToString() ?? number.ToString() : infinite;
}
