using Facts.Compiler.Binding.Dates;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// What must be the same for two figures of a measure to be held against each other, but for the place and for times that may overlap.
/// <paramref name="Core"/> and <paramref name="Outer"/> are the time where it must be equal, and null elsewhere.
/// </summary>
internal readonly record struct FigureKin(string Scale, string? Population, bool IsPlanned, bool IsUndated, DayInterval? Core, DayInterval? Outer)
{
    /// <summary>The same for every time.</summary>
    public FigureKin OfAllTimes => this with { Core = null, Outer = null };

    public static FigureKin Of(Comparable figure)
    {
        DateValue? time = TimeRelation.IsEqualNeeded(figure.Nature) ? figure.Date : null;
        return new FigureKin(figure.Scale, figure.Population, figure.IsPlanned, figure.Date is null, time?.Core, time?.Outer);
    }
}
