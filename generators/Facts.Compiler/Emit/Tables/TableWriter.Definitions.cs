using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Emit.Rows;

namespace Facts.Compiler.Emit.Tables;

internal sealed partial class TableWriter
{
    private int[] Place(PlaceRow place) =>
    [
        _texts.Get(place.Name),
        _texts.Get(place.Iso),
        References(ImportKind.Place, place.In),
        _decimals.Get(FigureBits.Parse(place.Latitude)),
        _decimals.Get(FigureBits.Parse(place.Longitude)),
        _decimals.Get(FigureBits.Parse(place.Radius)),
        _texts.Get(place.Wikidata),
        _texts.Get(place.GeoNames),
        Texts(place.Also),
        _texts.Get(place.Note),
        Evidence(place.Evidence),
    ];

    private int[] Source(SourceRow source) =>
    [
        _texts.Get(source.Name),
        ((int)source.Kind << SourceField.KindShift) | (source.IsAnonymous ? SourceField.Anonymous : 0) | (source.IsDocument ? SourceField.Document : 0),
        _texts.Get(source.Role),
        _references.Get(ImportKind.Source, source.Publisher),
        Day(source.Published),
        _texts.Get(source.Url),
        _references.Get(ImportKind.Source, source.From),
        _references.Get(ImportKind.Source, source.Rewrites),
        Texts(source.Also),
        _texts.Get(source.Note),
        Evidence(source.Evidence),
    ];

    private int[] Measure(MeasureRow measure) =>
    [
        _texts.Get(measure.Name),
        ((int)measure.Nature << MeasureField.NatureShift) | (measure.NeedsPlace ? MeasureField.NeedsPlace : 0),
        Unit(measure.Unit),
        _decimals.Get(RoundedDecimal.Below(measure.Least)),
        _decimals.Get(RoundedDecimal.Above(measure.Greatest)),
        _texts.Get(measure.Note),
    ];

    private int[] Mention(MentionRow mention) =>
    [
        mention.IsPlace ? MentionField.Place : MentionField.Source,
        _references.Get(mention.IsPlace ? ImportKind.Place : ImportKind.Source, mention.Ref),
        Evidence(mention.Evidence),
    ];

    private int[] Document() =>
    [
        _texts.Get(_rows.Id),
        _texts.Get(_rows.Title),
        (int)_rows.Kind,
        _texts.Get(_rows.Language),
        Texts(_rows.Authors),
        (int)_rows.Status,
        Day(_rows.StatusDate),
        _references.Get(ImportKind.Document, _rows.SupersededBy),
        _texts.Get(_rows.Note),
        _texts.Get(_rows.Inferred),
        _texts.Get(_rows.Sha256),
        _rows.IsSource ? 1 : 0,
        _rows.Figures.Count(figure => Stands(figure.Provenance)),
        _rows.Dates.Count(date => Stands(date.Provenance)),
    ];

    private static bool Stands(FactProvenance provenance) => provenance.Status is not (FactStatus.Superseded or FactStatus.Retracted);
}
