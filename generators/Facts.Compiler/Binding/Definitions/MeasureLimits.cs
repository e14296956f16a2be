using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>What a figure must know of its measure: the unit, the least and greatest value in that unit, whether it is a ratio, and whether its numbers are exact (null where it does not say). A share lies between nothing and the whole.</summary>
internal sealed record MeasureLimits(UnitDefinition Unit, Rational? Least, Rational? Greatest, bool IsRatio, bool? IsExact)
{
    public static MeasureLimits Of(Declaration measure, UnitResolver units)
    {
        UnitDefinition unit = (measure.Find("unit") is { } id ? units.Find(id) : null) ?? UnitDefinition.Unknown;
        bool isShare = measure.Find("nature") == "share";
        Rational whole = unit.Factor.Sign > 0 ? Rational.One / unit.Factor : Rational.One;
        return new MeasureLimits(
            unit,
            DecimalReader.Read(measure.Find("min"))?.Value ?? (isShare ? Rational.Zero : null),
            DecimalReader.Read(measure.Find("max"))?.Value ?? (isShare ? whole : null),
            measure.Find("nature") is "ratio" or null,
            Vocabulary.IsExact(measure.Find("numbers")));
    }
}
