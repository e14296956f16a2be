using System.Collections.Generic;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;
using FsCheck;
using FsCheck.Fluent;
using Interval = Facts.Compiler.Values.Interval;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>A figure read from words, its intervals in the base unit.</summary>
internal sealed record Reading(string Words, Interval Core, Interval Outer)
{
    private static readonly string[] s_before = ["", "exactly ", "about ", "over ", "at least ", "up to ", "under ", "nearly "];

    /// <summary>Numbers as they are printed: small and great, with zeros at the end, with a point.</summary>
    public static Gen<string> Number { get; } =
        from digits in Gen.Choose(1, 60)
        from rest in Gen.Elements("", "0", "00", ".0", ".5", "5")
        select digits + rest;

    /// <summary>Figures of a length in metres or kilometres, with every modifier that stands before a number.</summary>
    public static Gen<Reading> Any { get; } =
        from before in Gen.Elements(s_before)
        from number in Number
        from unit in Gen.Elements("m", "km")
        select Of(before + number, unit);

    public static Reading Of(string words, string unit)
    {
        UnitDefinition known = UnitRegistry.Find(unit)!;
        string phrase = $"{words} {unit}";
        var problems = new List<Diagnostic>();
        FigureReading? reading = FigureReader.Read(
            new FigureInput(SourceText.From("a.facts.md", phrase), PlainText.Verbatim(phrase, 0), null, null, known, UnitVocabularies.Of(known, null), null, null), problems);
        Assert.True(reading is not null && problems.Count == 0, words);
        return new Reading(phrase, reading!.Core.InBaseUnit(known), reading.Outer.InBaseUnit(known));
    }

    public Verdict With(Reading other) => Verdicts.Of(Core, Outer, other.Core, other.Outer);
}
