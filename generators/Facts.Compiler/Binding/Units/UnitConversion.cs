namespace Facts.Compiler.Binding.Units;

/// <summary>How a value in one unit becomes one in another that it can be converted into: times a factor, plus an offset (of temperatures).</summary>
internal readonly record struct UnitConversion(Rational Factor, Rational Offset)
{
    public static UnitConversion Between(UnitDefinition from, UnitDefinition to) => new(from.Factor / to.Factor, (from.Offset - to.Offset) / to.Factor);

    public Rational Apply(Rational value) => (value * Factor) + Offset;
}
