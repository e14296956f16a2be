using NorthKoreanLabour;

namespace Facts.Benchmarks;

/// <summary>Four facts of the real dataset as someone would write them in C# by hand.</summary>
internal static class Handwritten
{
    public const decimal InRussiaValue = 21_000m;
    public const decimal EmployedValue = 19_000m;
    public const decimal WorkingDayValue = 12m;
    public const decimal NowhereValue = 0m;

    public static readonly Entry InRussia = Copy(InRussiaValue, Figures.RfaEscapes.WorkersInRussia2018.WithoutUnit);
    public static readonly Entry Employed = Copy(EmployedValue, Figures.RfaEscapes.WorkersEmployed2018.WithoutUnit);
    public static readonly Entry WorkingDay = Copy(WorkingDayValue, Figures.RfaEscapes.WorkingDay.WithoutUnit);
    public static readonly Entry Nowhere = Copy(NowhereValue, Figures.RfaEscapes.Nowhere.WithoutUnit);

    private static Entry Copy(decimal value, Figure figure) => figure.Value == value
        ? new Entry(value, figure.Date.Earliest, figure.Place.Id, figure.Text, figure.Outer)
        : throw new InvalidOperationException($"The seed says {figure.Value} of {figure.FullId}, and the constant beside it {value}.");

    public sealed record Entry(decimal? Value, DateOnly? Earliest, string Place, string Text, Interval Outer);
}
