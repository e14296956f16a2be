using System.Linq;
using Facts.Compiler.Tests.Language.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Language;

/// <summary>What is not understood is refused: one word that no lexicon has, anywhere in an accepted phrase or touching its brackets.</summary>
public sealed class UnknownWordLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(20180913, 7);

    private static readonly DateExample[] s_dates =
    [
        .. DateExample.ReadFolder("English", "en").Concat(DateExample.ReadFolder("German", "de"))
            .Where(row => row.Attributes.Length == 0 && !row.Expected.StartsWith("FACT", StringComparison.Ordinal) && !row.Written.Contains("<<") && !row.Written.Contains(">>")),
    ];

    [Fact]
    public void There_are_enough_rows()
    {
        Assert.True(LawRows.English.Count > 400, $"{LawRows.English.Count}");
        Assert.True(LawRows.German.Count > 150, $"{LawRows.German.Count}");
        Assert.True(s_dates.Length > 200, $"{s_dates.Length}");
    }

    [Fact]
    public void In_an_English_figure() => InFigure(LawRows.English);

    [Fact]
    public void In_a_German_figure() => InFigure(LawRows.German);

    [Fact]
    public void Touching_the_brackets_of_a_figure() => Prop.ForAll(
        (from row in Gen.Elements(LawRows.English.Concat(LawRows.German))
         from word in LawRows.UnknownWord
         from isBefore in Gen.Elements(true, false)
         select isBefore ? row with { Before = row.Before + word } : row with { After = word + row.After }).ToArbitrary(),
        row => Assert.False(LawRows.IsRead(row), Show(row))).Check(s_config);

    [Fact]
    public void In_a_date() => Prop.ForAll(
        (from row in Gen.Elements(s_dates)
         from word in LawRows.UnknownWord
         from at in Gen.Elements(LawRows.Boundaries(row.Written, row.Language))
         from blanks in Gen.Elements("", " ")
         select row with { Written = row.Written.Insert(at, $"{blanks}{word}{blanks}").Trim() }).ToArbitrary(),
        row => Assert.StartsWith("FACT", row.Read())).Check(s_config);

    [Fact]
    public void Touching_the_brackets_of_a_date() => Prop.ForAll(
        (from row in Gen.Elements(s_dates)
         from word in LawRows.UnknownWord
         from isBefore in Gen.Elements(true, false)
         select row with { Written = isBefore ? $"{word}<<{row.Written}>> here" : $"It says << {row.Written}>>{word}" }).ToArbitrary(),
        row => Assert.StartsWith("FACT", row.Read())).Check(s_config);

    private static void InFigure(IReadOnlyList<ExampleRow> rows) => Prop.ForAll(
        (from row in Gen.Elements<ExampleRow>(rows)
         from word in LawRows.UnknownWord
         from at in Gen.Elements(LawRows.Boundaries(row.Written, row.Language))
         from blanks in Gen.Elements("", " ")
         select row with { Written = row.Written.Insert(at, $"{blanks}{word}{blanks}").Trim() }).ToArbitrary(),
        row => Assert.False(LawRows.IsRead(row), Show(row))).Check(s_config);

    private static string Show(ExampleRow row) => $"{row.Name}: {row.Before}[{row.Written}]{row.After} ({row.Unit})";
}
