using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Tests.Binding.Units;

/// <summary>Factors and offsets against what UCUM's own library says of the same codes (recorded by generators/Facts.Data/Sources/judge-units.mjs).</summary>
public sealed class UcumTests
{
    private const double Tolerance = 1e-14;

    [Fact]
    public void Factors_and_offsets_are_those_of_UCUM()
    {
        foreach (string[] row in RecordedTable.Read("Units", "ucum-7.1.9.csv"))
        {
            UnitDefinition unit = UnitRegistry.Find(row[0])!;
            Assert.Equal(row[1], unit.Ucum);
            AssertClose(row[3], unit.Offset, row[0]);
            AssertClose(row[4], unit.Factor + unit.Offset, row[0]);
        }
    }

    [Fact]
    public void Every_UCUM_code_is_judged() => Assert.Equal(
        UnitRegistry.Ids.Where(id => UnitRegistry.Find(id)!.Ucum is not null).Order(StringComparer.Ordinal),
        RecordedTable.Read("Units", "ucum-7.1.9.csv").Select(row => row[0]).Order(StringComparer.Ordinal));

    private static void AssertClose(string recorded, Rational ours, string id)
    {
        double theirs = double.Parse(recorded, CultureInfo.InvariantCulture);
        double value = (double)((decimal)ours.Numerator / (decimal)ours.Denominator);
        Assert.True(Math.Abs(value - theirs) <= Tolerance * Math.Max(Math.Abs(theirs), 1e-6), $"{id}: {value:R} here, {theirs:R} there");
    }
}
