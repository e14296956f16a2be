using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit.Comments;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>Lowers one document.</summary>
internal sealed class DocumentLowering(BoundDocument document, NameIndex names, LostNames lost)
{
    private readonly UnitUses _units = new(names, lost);
    private readonly CommentWriter _comments = new(document, names);
    private readonly string _class = MemberName.Of(document.Id);

    public DocumentRows Lower() => new(
        document.Id,
        lost.Contains(DeclarationKind.Document, document.Id, document.Path) ? null : _class,
        _comments.Of(document),
        document.Kind,
        document.Title,
        document.Language,
        document.Authors,
        document.Status,
        document.StatusDate,
        document.SupersededBy,
        document.Note,
        document.Inferred,
        document.OriginalSha256,
        document.Self is not null,
        Members(document.Figures, figure => figure.Id).Select(pair => Lower(pair.Fact, pair.Member)).ToEquatableArray(),
        Members(document.Dates, date => date.Id).Select(pair => Lower(pair.Fact, pair.Member)).ToEquatableArray(),
        Lowering.Once(document.Places, place => place.Id).Select(Lower).ToEquatableArray(),
        Lowering.Once(Lowering.Sources(document), source => source.Id).Select(Lower).ToEquatableArray(),
        Lowering.Once(document.Measures, measure => measure.Id).Select(Lower).ToEquatableArray(),
        Lowering.Once(document.Units, unit => unit.Id).Select(Lower).ToEquatableArray(),
        document.Mentions.Select(mention => new MentionRow(mention.IsPlace, mention.Ref, mention.Evidence)).ToEquatableArray());

    /// <summary>The facts, each with its name in the document's class; null where it gets none.</summary>
    private IEnumerable<(T Fact, string? Member)> Members<T>(IEnumerable<T> facts, Func<T, string> id) => MemberNames
        .Assign(facts.Select(fact => (id(fact), fact)), _class)
        .Where(member => member.Problem != NameProblem.Duplicate)
        .Select(member => (member.Tag, member.Problem == NameProblem.None ? member.Name : null));

    private string? Member(DeclarationKind kind, string id) => lost.Contains(kind, id, document.Path) ? null : MemberName.Of(id);

    private FigureRow Lower(BoundFigure figure, string? member)
    {
        UnitUse unit = _units.Find(figure.Unit);
        FigureReading? reading = figure.Reading;
        return new FigureRow(
            figure.Id,
            member,
            _comments.Of(figure, unit),
            figure.Text,
            unit,
            reading?.Value,
            reading?.Modifier ?? Modifier.Exact,
            reading?.Core ?? Interval.All,
            reading?.Outer ?? Interval.All,
            figure.Measure,
            figure.Population,
            figure.Date,
            figure.Since,
            figure.Where,
            figure.Basis,
            figure.PartOf,
            figure.Base,
            figure.Provenance,
            figure.IsBroken || reading is null)
        { IsExact = figure.IsExact };
    }

    private DateRow Lower(BoundDate date, string? member) => new(
        date.Id,
        member,
        _comments.Of(date),
        date.Text,
        date.Value,
        date.Event,
        date.Recurs,
        date.Where,
        date.Provenance,
        date.IsBroken || date.Value is null);

    private PlaceRow Lower(BoundPlace place) => new(
        place.Id,
        Member(DeclarationKind.Place, place.Id),
        _comments.Of(place),
        place.Name,
        place.Iso,
        place.In,
        place.Latitude,
        place.Longitude,
        place.Radius,
        place.Wikidata,
        place.GeoNames,
        place.Also,
        place.Note,
        place.Evidence);

    private SourceRow Lower(BoundSource source) => new(
        source.Id,
        Member(DeclarationKind.Source, source.Id),
        _comments.Of(source),
        source.Name,
        source.Kind,
        source.Role,
        source.IsAnonymous,
        source.IsDocument,
        source.Publisher,
        source.Published,
        source.Url,
        source.From,
        source.Rewrites,
        source.Also,
        source.Note,
        source.Evidence);

    private MeasureRow Lower(BoundMeasure measure)
    {
        UnitUse unit = _units.Find(measure.Unit);
        return new MeasureRow(
            measure.Id,
            Member(DeclarationKind.Measure, measure.Id),
            _comments.Of(measure, unit),
            measure.Name,
            unit,
            measure.Nature,
            measure.Least,
            measure.Greatest,
            measure.NeedsPlace,
            measure.Note);
    }

    private OwnUnitRow Lower(BoundUnit unit) => new(
        unit.Id,
        Member(DeclarationKind.Unit, unit.Id),
        CommentWriter.Of(unit),
        unit.Singular,
        unit.Plural,
        unit.Symbol,
        unit.Of is { } of ? _units.InterfaceOfMultiple(of.Unit) : UnitUses.SoleUnit,
        unit.Of?.Factor.ToString(),
        unit.Of is { } whole ? _units.Find(whole.Unit).Type : null);
}
