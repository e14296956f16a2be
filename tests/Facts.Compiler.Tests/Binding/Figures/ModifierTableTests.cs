using System;
using System.Linq;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Language.Lexicons;

namespace Facts.Compiler.Tests.Binding.Figures;

/// <summary>The table of modifiers is one: the enumeration, the lexicons, the reader and the guide are made from it or agree with it.</summary>
public sealed class ModifierTableTests
{
    private static readonly LexiconRows s_words = Lexicon.Of("en").Rows;

    [Fact]
    public void Every_modifier_has_its_row_in_order() =>
        Assert.Equal(Enum.GetValues<Modifier>(), ModifierTable.Rows.Select(row => row.Modifier));

    [Fact]
    public void No_phrase_says_two_modifiers_in_one_place()
    {
        Assert.Empty(s_words.Of("modifiers").GroupBy(row => (row[1], row[2])).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(s_words.Of("quantities").GroupBy(row => row[1]).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_phrase_of_the_lexicon_is_read_as_its_modifier()
    {
        foreach (string[] row in s_words.Of("modifiers"))
        {
            string words = row[2].Replace("{more}", "older").Replace("{less}", "younger");
            string glue = words[0] is '-' or '+' ? "" : " ";
            Assert.Equal($"{words}: {row[0]}", $"{words}: {new FigureSample(row[1] == "before" ? $"{words} 18" : $"18{glue}{words}").Modifier}");
        }

        Assert.All(s_words.Of("quantities"), row => Assert.Equal($"{row[1]}: {row[0]}", $"{row[1]}: {new FigureSample(row[1], "one").Modifier}"));
    }

    [Fact]
    public void Every_filler_may_stand_between() =>
        Assert.All(s_words.Of("fillers"), row => Assert.Equal("under", new FigureSample($"fewer than {row[0]} 18").Modifier));
}
