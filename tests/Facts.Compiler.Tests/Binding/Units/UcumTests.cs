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

    [Theory]
    [InlineData("ucum-atoms-7.1.9.csv", 200)]
    [InlineData("ucum-expressions-7.1.9.csv", 200)]
    public void Atoms_prefixes_and_expressions_are_those_of_UCUM(string file, int least)
    {
        string[][] rows = [.. RecordedTable.Read("Units", file)];
        Assert.True(rows.Length > least);
        // The library has water freeze at 68 K above where it does on Réaumur's scale.
        foreach (string[] row in rows.Where(row => row[1] != "[degRe]" && UcumUnits.Refusal(row[1]) is null))
        {
            UnitDefinition unit = UnitRegistry.Find(row[1])!;
            Assert.True(unit is not null, row[1]);
            Rational scale = UnitRegistry.Find(row[2])!.Factor;
            AssertClose(row[3], unit.Offset, row[0]);
            AssertClose(row[4], (unit.Factor / scale) + unit.Offset, row[0]);
        }
    }

    private static void AssertClose(string recorded, Rational ours, string id)
    {
        double theirs = double.Parse(recorded, CultureInfo.InvariantCulture);
        double value = (double)(ours.Numerator * BigInteger.Pow(10, 60) / ours.Denominator) * 1e-60;
        Assert.True(Math.Abs(value - theirs) <= Tolerance * Math.Abs(theirs), $"{id}: {value:R} here, {theirs:R} there");
    }
}
