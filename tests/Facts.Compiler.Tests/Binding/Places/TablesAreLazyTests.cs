using System;
using System.Linq;
using System.Reflection;
using Facts.Compiler.Binding.Places;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Binding.Places;

public sealed class TablesAreLazyTests
{
    /// <summary>A table is a literal and nothing else, and what reads it keeps nothing: so nothing is parsed before it is asked for.</summary>
    [Theory]
    [InlineData(typeof(IsoTable))]
    [InlineData(typeof(BoxTable))]
    [InlineData(typeof(UnitTable))]
    [InlineData(typeof(IsoCodes))]
    [InlineData(typeof(CountryBoxes))]
    [InlineData(typeof(UnitRegistry))]
    [InlineData(typeof(SortedLines))]
    public void Nothing_runs_when_the_compiler_starts(Type type)
    {
        Assert.Null(type.TypeInitializer);
        Assert.All(
            type.GetFields(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            field => Assert.True(field.IsLiteral, field.Name));
    }

    [Fact]
    public void A_planted_static_table_would_be_seen() =>
        Assert.NotNull(typeof(Planted).TypeInitializer);

    [Fact]
    public void The_tables_are_small() =>
        Assert.InRange(new[] { IsoTable.Countries, IsoTable.Withdrawn, BoxTable.Boxes, BoxTable.Territories, UnitTable.Units, UnitTable.Names, UnitTable.Symbols, UcumTable.Atoms }.Sum(table => table.Length), 1, 200_000);

    private static class Planted
    {
        public static readonly string[] Rows = UnitTable.Units.Split('\n');

        static Planted() => _ = Rows;
    }
}
