using System;
using System.IO;
using System.Linq;
using Facts.Compiler.Binding.Numbers;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>The table of modifiers is one: the enumeration, the reader and the guide are made from it or agree with it.</summary>
public sealed class ModifierTableTests
{
    [Fact]
    public void Every_modifier_has_its_row_in_order() =>
        Assert.Equal(Enum.GetValues<Modifier>(), ModifierTable.Rows.Select(row => row.Modifier));

    [Fact]
    public void A_name_is_that_of_the_modifier_in_lower_case() =>
        Assert.All(ModifierTable.Rows, row => Assert.Equal(row.Modifier.ToString().ToLowerInvariant(), row.Name));

    [Fact]
    public void No_phrase_says_two_modifiers_in_one_place()
    {
        Assert.Equal(ModifierTable.Rows.SelectMany(row => row.Before).Distinct().Count(), ModifierTable.Rows.Sum(row => row.Before.Count));
        Assert.Equal(ModifierTable.Rows.SelectMany(row => row.After).Distinct().Count(), ModifierTable.Rows.Sum(row => row.After.Count));
        Assert.Equal(ModifierTable.Rows.SelectMany(row => row.Quantities).Distinct().Count(), ModifierTable.Rows.Sum(row => row.Quantities.Count));
    }

    [Fact]
    public void Every_phrase_of_the_table_is_read_as_its_modifier()
    {
        foreach (ModifierRow row in ModifierTable.Rows)
        {
            Assert.All(row.Before, words => Assert.Equal(row.Name, new FigureSample($"{words} 18").Modifier));
            Assert.All(row.After, words => Assert.Equal(row.Name, new FigureSample($"18 {words}").Modifier));
            Assert.All(row.Quantities, words => Assert.Equal(row.Name, new FigureSample($"{words} it", "Unknown").Modifier));
        }
    }

    [Fact]
    public void Every_filler_may_stand_between() =>
        Assert.All(ModifierTable.Fillers, filler => Assert.Equal("under", new FigureSample($"fewer than {filler} 18").Modifier));

    [Fact]
    public void The_guide_holds_the_printed_table() => Assert.Equal("\n" + ModifierTablePrinter.Print() + "\n", InGuide("modifiers"));

    [Fact]
    public void The_guide_holds_the_words_that_change_a_number() => Assert.Equal("\n" + ChangingWordsPrinter.Print() + "\n", InGuide("changing words"));

    private static string InGuide(string table)
    {
        string begin = $"<!-- {table}: begin (printed from the compiler's own table; a test compares) -->\n";
        string guide = File.ReadAllText(Repository.PathOf("seeds", "README.md"));
        int start = guide.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int end = guide.IndexOf($"<!-- {table}: end -->", StringComparison.Ordinal);
        return guide[start..end];
    }
}
