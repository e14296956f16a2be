using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Definitions;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Places;
using Facts.Compiler.Binding.Sources;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>A figure or date as it is held against one that it is said to repeat. Figures have the same parts in the same order, and so have dates.</summary>
internal sealed record Statement(string Id, FileSpan Place, bool IsBroken, IReadOnlyList<StatementPart> Parts, string Root)
{
    public static IEnumerable<Statement> Of(BoundDocument document, NameIndex names) => document.Figures
        .Select(figure => new Statement(
            $"{document.Id}:{figure.Id}", figure.Place, figure.IsBroken, [.. PartsOf(figure, names)], RootOf(figure.Provenance, document, names)))
        .Concat(document.Dates.Select(date => new Statement(
            $"{document.Id}:{date.Id}", date.Place, date.IsBroken, [.. PartsOf(date, names)], RootOf(date.Provenance, document, names))));

    private static IEnumerable<StatementPart> PartsOf(BoundFigure figure, NameIndex names)
    {
        if (figure.Reading is { } reading)
        {
            yield return new StatementPart("value", Value(reading), reading.Value ?? figure.Text, MayLack: false);
            yield return new StatementPart("modifier", reading.Modifier, reading.Modifier.ToString().ToLowerInvariant(), MayLack: false);
        }

        yield return new StatementPart("unit", figure.Unit, figure.Unit, MayLack: false);
        yield return new StatementPart("measure", figure.Measure, figure.Measure, MayLack: false);
        yield return When(figure.Date, mayLack: true);
        yield return Where(figure.Where, names);
    }

    private static IEnumerable<StatementPart> PartsOf(BoundDate date, NameIndex names)
    {
        yield return new StatementPart("event", date.Event?.ToLowerInvariant(), date.Event, MayLack: false);
        yield return When(date.Value, mayLack: false);
        yield return new StatementPart("recurrence", date.Recurs, date.Recurs.ToString().ToLowerInvariant(), MayLack: false);
        yield return Where(date.Where, names);
    }

    /// <summary>The number, whatever zeros it is printed with; where none is printed ("hundreds", "10–12") what the words assert.</summary>
    private static object Value(FigureReading reading) => DecimalReader.Read(reading.Value) is { } number ? number.Value : reading.Core;

    private static StatementPart When(DateValue? date, bool mayLack) =>
        new("date", date is null ? null : (date.Core, date.Outer), date is null ? null : DateText.Of(date), mayLack);

    private static StatementPart Where(string? place, NameIndex names) =>
        new("place", place is null ? null : PlaceKey.Of(place, names), place, MayLack: true);

    private static string RootOf(FactProvenance provenance, BoundDocument document, NameIndex names) =>
        SourceRoots.Of(names).Find(provenance.By ?? document.Id).Id;
}
