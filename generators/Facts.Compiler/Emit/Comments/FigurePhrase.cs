using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Emit.Tables;

namespace Facts.Compiler.Emit.Comments;

/// <summary>A figure's value in words: <c>about 19000 persons</c>, <c>from 5 to 7 hours</c>.</summary>
internal static class FigurePhrase
{
    public static string? Of(FigureReading? reading, UnitUse unit)
    {
        if (reading is null)
        {
            return null;
        }

        if (reading.Value is { } value)
        {
            return $"{Word(reading.Modifier)}{value} {(value is "1" or "-1" ? unit.Singular : unit.Plural)}".TrimEnd();
        }

        Interval asserted = reading.Core.IsEmpty ? reading.Outer : reading.Core;
        return $"{reading.Modifier.ToString().ToLowerInvariant()}, {Show(asserted)} {unit.Plural}".TrimEnd();
    }

    private static string Show(Interval interval) =>
        (interval.LowOpen || interval.Low is null ? "(" : "[")
        + (EmittedNumber.OfLow(interval.Low).Digits ?? "−∞") + ", " + (EmittedNumber.OfHigh(interval.High).Digits ?? "∞")
        + (interval.HighOpen || interval.High is null ? ")" : "]");

    private static string Word(Modifier modifier) => modifier switch
    {
        Modifier.Strict => "exactly ",
        Modifier.About => "about ",
        Modifier.Over => "over ",
        Modifier.Min => "at least ",
        Modifier.Max => "up to ",
        Modifier.Under => "under ",
        Modifier.Nearly => "nearly ",
        _ => "",
    };
}
