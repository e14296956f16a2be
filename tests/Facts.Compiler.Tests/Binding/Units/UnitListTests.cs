using System;
using System.IO;
using System.Linq;
using Facts.Compiler.Binding.Units;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Binding.Units;

/// <summary>The author's guide lists the units that there are, from the compiler's own table.</summary>
public class UnitListTests
{
    [Fact]
    public void The_guide_lists_every_unit()
    {
        const string Begin = "<!-- units: begin (printed from the compiler's own table; a test compares) -->\n";
        string guide = File.ReadAllText(Repository.PathOf("seeds", "README.md"));
        int start = guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

        Assert.Equal(Print(), guide[start..guide.IndexOf("<!-- units: end -->", StringComparison.Ordinal)]);
    }

    private static string Print()
    {
        UnitDefinition[] units = [.. UnitRegistry.Ids.Select(id => UnitRegistry.Find(id)!)];
        ILookup<string, UnitDefinition> byKind = units.ToLookup(Kind);
        string rows = string.Concat(byKind
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => $"| {kind.Key} | {string.Join(", ", kind.OrderBy(unit => unit.Factor).ThenBy(unit => unit.Id, StringComparer.Ordinal).Select(Show))} |\n"));
        return $"\n| what | units |\n|---|---|\n{rows}\n";

        string Show(UnitDefinition unit) => unit.Singular == unit.Id || Kind(unit) == "money" ? $"`{unit.Id}`" : $"`{unit.Id}` ({unit.Plural})";
    }

    private static string Kind(UnitDefinition unit) =>
        unit.Id.Length == 3 && unit.Id.All(char.IsAsciiLetterUpper) ? "money"
        : unit.Kind == "count" ? "count nouns"
        : UnitRegistry.QuantityType(unit.Quantity) is { } type && type != "Ratio"
            ? string.Concat(type.Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()))
        : "pure numbers";
}
