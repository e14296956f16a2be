namespace Facts.Compiler.Binding.Units;

/// <summary>Shares and ratios are numbers without a unit; figures of them are in <c>one</c>, or in percent and the like.</summary>
internal static class PureScale
{
    /// <summary>What a share is multiplied by in a unit (100 for percent); null where the unit is of something else.</summary>
    public static Rational? Of(UnitDefinition? unit) =>
        unit is null ? null
        : unit == UnitDefinition.Unknown ? Rational.One
        : unit.IsShare ? Rational.One / unit.Factor
        : null;
}
