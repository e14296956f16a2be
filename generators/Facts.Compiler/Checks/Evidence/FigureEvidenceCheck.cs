using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Definitions;
using Facts.Compiler.Binding.Facts;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Evidence;

/// <summary>
/// The words of each place of a figure give the same reading by the same grammar. What the seed says in <c>value=</c> or <c>mod=</c> they need not give,
/// but may not contradict.
/// </summary>
internal sealed class FigureEvidenceCheck(DeclarationTable table, string? language)
{
    private readonly NameIndex _names = NameIndex.Of(table);

    public Diagnostic? Find(BoundFigure figure, SpanSyntax span, EvidencePlace place, PlainText words)
    {
        if (figure is not { IsBroken: false, Reading: { } expected } || Units.Find(figure.Unit) is not { } unit)
        {
            return null;
        }

        var found = new List<Diagnostic>();
        FigureReading? reading = FigureReader.Read(Input(figure, span, words, unit), found);
        string quoted = OriginalWords.Quote(words.Text);
        string here = Describe(expected, unit);
        if (reading is null)
        {
            string reason = found.Count > 0 ? found[0].Message(path => path) : "it has no number and no word of quantity.";
            return EvidenceRules.NoValue(place.Said, place.Offsets, quoted, here, reason, "Correct the offsets; what only the seed says stands in value= or mod=.");
        }

        bool isSame = reading.Value == expected.Value && reading.Modifier == expected.Modifier
            && reading.Core.Equals(expected.Core) && reading.Outer.Equals(expected.Outer);
        return isSame ? null : EvidenceRules.OtherValue(place.Said, place.Offsets, quoted, Describe(reading, unit), here);
    }

    private UnitResolver Units => new(_names);

    private FigureInput Input(BoundFigure figure, SpanSyntax span, PlainText words, UnitDefinition unit)
    {
        MeasureLimits? limits = figure.Measure is { } id && _names.Find(DeclarationKind.Measure, id) is { } measure ? MeasureLimits.Of(measure, Units) : null;
        FigureUnit counted = FigureUnitReader.Limited(unit, figure.Measure, limits);
        return new FigureInput(
            SourceText.From("", words.Text),
            words,
            span.Attributes.Find("value"),
            span.Attributes.Find("mod"),
            unit,
            UnitVocabularies.Of(unit, language),
            counted.Least,
            counted.Greatest)
        {
            Language = language,
            Inferred = span.Attributes.Find("inferred")?.Value.Text,
            TakesChanges = counted.TakesChanges,
            IsExact = figure.IsExact,
            Converts = span.Attributes.Find("convert")?.Value.Text == "yes",
            IsFree = true,
        };
    }

    private static string Describe(FigureReading reading, UnitDefinition unit) =>
        $"{(reading.Value is { } value ? $"{value} {unit.Plural}, " : "")}{reading.Modifier.ToString().ToLowerInvariant()}, at the widest {IntervalText.Of(reading.Outer)} {unit.Plural}";
}
