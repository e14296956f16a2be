using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Tests.Binding.Units;

/// <summary>Currencies against ISO 4217 (recorded by generators/Facts.Data/Sources/judge-currencies.mjs).</summary>
public sealed class CurrencyTests
{
    /// <summary>Added after the recorded list, or withdrawn before it and kept for facts of their time.</summary>
    private static readonly string[] s_beside = ["HRK", "SLL", "XAD", "XCG", "ZWL"];

    private static readonly string[] s_codes = [.. RecordedTable.Read("Units", "iso-4217.csv").Select(row => row[0])];

    [Fact]
    public void Every_currency_of_ISO_4217_is_a_unit_and_a_dimension_of_its_own()
    {
        Assert.True(s_codes.Length > 170);
        foreach (string code in s_codes)
        {
            UnitDefinition unit = UnitRegistry.Find(code)!;
            Assert.Equal(code, unit.Dimension);
            Assert.Null(unit.Least);
            Assert.False(unit.IsWhole);
            Assert.Contains(code, UnitRegistry.NamedBy(code));
        }
    }

    [Fact]
    public void No_other_unit_looks_like_a_currency()
    {
        IEnumerable<string> currencies = UnitRegistry.Ids.Where(id => id.Length == 3 && id.All(char.IsAsciiLetterUpper));
        Assert.Equal(s_codes.Concat(s_beside).Order(StringComparer.Ordinal), currencies.Where(id => UnitRegistry.Find(id)!.Ucum is null));
    }
}
