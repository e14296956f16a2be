namespace Facts.Compiler.Checks.Comparing;

/// <summary>Says why two figures are not held against each other.</summary>
internal static class NotCompared
{
    /// <summary>The reason; null where they are compared.</summary>
    public static WhyNot? Why(Comparable a, Comparable b) =>
        Alone(a) ?? Alone(b)
        ?? (a.Scale != b.Scale ? WhyNot.Unit
        : a.Population != b.Population ? WhyNot.Population
        : a.IsPlanned != b.IsPlanned ? WhyNot.Planned
        : a.Where != b.Where ? (a.Where is null || b.Where is null ? WhyNot.OnePlace : WhyNot.Place)
        : TimeRelation.IsSameTime(a, b) ? null
        : a.Date is null && b.Date is null ? WhyNot.NoDate
        : a.Date is null || b.Date is null ? WhyNot.OneDate
        : WhyNot.Time);

    /// <summary>What keeps a figure from being held against any; null for nothing.</summary>
    public static WhyNot? Alone(Comparable figure) => figure.Apart switch
    {
        Apart.Unknown => WhyNot.Unknown,
        Apart.Placeless => WhyNot.Placeless,
        Apart.Timeless => WhyNot.Timeless,
        _ => TimeRelation.IsKnown(figure) ? null : WhyNot.NoTime,
    };
}
