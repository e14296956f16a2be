using Facts.Compiler.Binding;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Places;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Reads off a bound seed what can be compared: sound figures with a measure, and dates of named events that don't come again.</summary>
internal static class ComparableReader
{
    public static DocumentComparables Read(BoundDocument document, DeclarationTable table)
    {
        NameIndex names = NameIndex.Of(table);
        var units = new UnitResolver(names);
        var order = document.Figures.Select(figure => (figure.Id, figure.Place.Span.Start))
            .Concat(document.Dates.Select(date => (date.Id, date.Place.Span.Start)))
            .OrderBy(fact => fact.Start)
            .Select(fact => FullId(document, fact.Id));
        return new DocumentComparables(
            document.Path,
            order.ToEquatableArray(),
            document.Figures.Select(figure => Read(figure, document, names, units)).OfType<Comparable>().ToEquatableArray(),
            document.Dates.Select(date => Read(date, document, names)).OfType<ComparableEvent>().ToEquatableArray(),
            Acknowledgements(document).ToEquatableArray())
        {
            Broken = Broken(document, units).ToEquatableArray(),
            Inside = Inside(document, names).ToEquatableArray(),
        };
    }

    private static IEnumerable<string> Broken(BoundDocument document, UnitResolver units) => document.Figures
        .Where(figure => figure.IsBroken || units.Find(figure.Unit) is null)
        .Select(figure => figure.Id)
        .Concat(document.Dates.Where(date => date.IsBroken).Select(date => date.Id))
        .Select(id => FullId(document, id));

    private static Comparable? Read(BoundFigure figure, BoundDocument document, NameIndex names, UnitResolver units)
    {
        if (figure is not { IsBroken: false, Reading: { } reading, Measure: { } measureId }
            || !IsStanding(figure.Provenance)
            || names.Find(DeclarationKind.Measure, measureId) is not { } measure
            || units.Find(figure.Unit) is not { } unit)
        {
            return null;
        }

        return new Comparable(
            FullId(document, figure.Id),
            document.Id,
            measureId,
            Vocabulary.NatureOf(measure.Find("nature")),
            Commensurability.ScaleOf(unit),
            figure.Population?.ToLowerInvariant(),
            figure.Basis is Basis.Forecast or Basis.Quota or Basis.Plan,
            figure.Where is { } where ? PlaceKey.Of(where, names) : null,
            figure.Date,
            reading.Core.InBaseUnit(unit),
            reading.Outer.InBaseUnit(unit),
            reading.Modifier is not (Modifier.Few or Modifier.Order or Modifier.Dozens or Modifier.Most or Modifier.Many or Modifier.Some),
            Provenance.Of(figure.Provenance.By, document.Id, figure.Basis, names),
            figure.PartOf,
            figure.Base,
            ComparableTexts.Of(figure, reading, unit, document, names))
        {
            Apart = ApartOf(figure, reading.Modifier, needsPlace: measure.Find("place") != "none"),
            IsExact = figure.IsExact,
            IsUnlimited = reading.Modifier == Modifier.Unlimited,
            Repeats = figure.Provenance.Repeats,
        };
    }

    /// <summary>Where the measure itself takes no place, a figure that says so too says nothing new.</summary>
    private static Apart ApartOf(BoundFigure figure, Modifier modifier, bool needsPlace) =>
        modifier == Modifier.Unknown ? Apart.Unknown
        : figure.IsTimeless ? Apart.Timeless
        : figure.IsPlaceless && needsPlace ? Apart.Placeless
        : Apart.No;

    private static IEnumerable<PlaceInside> Inside(BoundDocument document, NameIndex names) => document.Places
        .SelectMany(place => place.In.Select(around => new PlaceInside(PlaceKey.Of(place.Id, names), PlaceKey.Of(around, names))))
        .Where(inside => inside.Where != inside.Around)
        .Distinct();

    private static ComparableEvent? Read(BoundDate date, BoundDocument document, NameIndex names) =>
        date is { IsBroken: false, Value: { } value, Event: { } named, Recurs: Recurrence.None } && IsStanding(date.Provenance)
            ? new ComparableEvent(
                FullId(document, date.Id),
                named.ToLowerInvariant(),
                named,
                date is { NamesWhere: true, Where: { } where } ? PlaceKey.Of(where, names) : null,
                value,
                Provenance.Of(date.Provenance.By, document.Id, Basis.Unstated, names),
                ComparableTexts.Of(date, value, document, names))
            : null;

    private static IEnumerable<Acknowledgement> Acknowledgements(BoundDocument document) => document.Figures
        .Select(figure => (figure.Id, figure.Provenance))
        .Concat(document.Dates.Select(date => (date.Id, date.Provenance)))
        .SelectMany(fact => fact.Provenance.Contradicts.Select(other =>
            new Acknowledgement(FullId(document, fact.Id), other, !string.IsNullOrWhiteSpace(fact.Provenance.Note))));

    /// <summary>What was retracted or replaced counts in no comparison.</summary>
    private static bool IsStanding(FactProvenance provenance) => provenance.Status is not (FactStatus.Retracted or FactStatus.Superseded);

    private static string FullId(BoundDocument document, string id) => $"{document.Id}:{id}";
}
