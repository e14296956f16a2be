using Facts.Compiler.Binding.Figures;

namespace Facts.Compiler.Binding.Units;

/// <summary>Makes the unit of one unit per another.</summary>
internal static class CompoundUnit
{
    /// <summary>
    /// Per is a matter of differences, so an offset (of a temperature) plays no part. The dimension is the numerator's over the denominator's, those below in
    /// ordinal order, so that dollars a person a month and dollars a month a person are alike.
    /// </summary>
    public static UnitDefinition Of(UnitDefinition numerator, UnitDefinition denominator) => new(
        numerator.Id + UnitRegistry.Per + denominator.Id,
        $"Per<{numerator.TypeName}, {denominator.TypeName}>",
        $"{numerator.Singular} per {denominator.Singular}",
        $"{numerator.Plural} per {denominator.Singular}",
        Join(Sign(numerator), Sign(denominator), "/"),
        Join(numerator.Ucum, denominator.Ucum is { } below && below.IndexOfAny(['.', '/']) >= 0 ? $"({below})" : denominator.Ucum, "/"),
        DimensionOf(numerator.Dimension, denominator.Dimension),
        numerator.Factor / denominator.Factor,
        Rational.Zero,
        IsWhole: false,
        Least: numerator.Least is { Sign: 0 } ? Rational.Zero : null,
        Greatest: GreatestOf(numerator, denominator),
        Words: default,
        numerator.Id,
        denominator.Id);

    /// <summary>
    /// No time holds more of a shorter one than its own length: 24 hours a day, 12 months a year. Months and years are taken at their longest (31 days a month,
    /// 366 days a year) against other units, since that many are really counted, and at their mean against each other.
    /// </summary>
    private static Rational? GreatestOf(UnitDefinition numerator, UnitDefinition denominator)
    {
        if (numerator.Dimension != "time" || denominator.Dimension != "time")
        {
            return null;
        }

        UnitRow? above = UnitRow.Find(numerator.Id);
        UnitRow? below = UnitRow.Find(denominator.Id);
        return above?.Shortest is { } shortest
            ? (below?.Longest is null ? denominator.Factor / shortest : denominator.Factor / numerator.Factor)
            : (below?.Longest ?? denominator.Factor) / numerator.Factor;
    }

    private static string DimensionOf(string numerator, string denominator)
    {
        string[] above = numerator.Split('/');
        // A denominator that is a quotient itself (dollars per watt) stays one part, or its own denominator would change sides.
        string below = denominator.Replace('/', '÷');
        return string.Join("/", new[] { above[0] }.Concat(above.Skip(1).Concat([below]).OrderBy(part => part, StringComparer.Ordinal)));
    }

    private static string Sign(UnitDefinition unit) => unit.Symbol ?? unit.Singular;

    private static string? Join(string? above, string? below, string between) => above is null || below is null ? null : above + between + below;
}
