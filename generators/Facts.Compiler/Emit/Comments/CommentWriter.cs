using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Comments;

/// <summary>Says what a fact is in a few lines, as plain text: what a reader wants of the member in an editor. No line numbers: those change with every edit.</summary>
internal sealed class CommentWriter(BoundDocument document, NameIndex names)
{
    private const int LongestPhrase = 160;

    public EquatableArray<string> Of(BoundDocument described) => Lines(
        Quote(described.Title),
        Join(", ", described.Kind.ToString().ToLowerInvariant(), described.Self?.Publisher is { } publisher ? NameOf(DeclarationKind.Source, publisher) : null, described.Self?.Published?.Edtf),
        StatusOf(described.Status));

    public EquatableArray<string> Of(BoundFigure figure, UnitUse unit) => Lines(
        Join(": ", Quote(figure.Text), FigurePhrase.Of(figure.Reading, unit)),
        Join(", ", figure.Measure is { } measure ? NameOf(DeclarationKind.Measure, measure) : null, figure.Population, DatePhraseText.Of(figure.Date), PlaceOf(figure.Where), BasisOf(figure.Basis)),
        SayingOf(figure.Provenance),
        StatusOf(figure.Provenance.Status),
        figure.IsBroken || figure.Reading is null ? "The seed has an error here; the value is not to be relied on." : null);

    public EquatableArray<string> Of(BoundDate date) => Lines(
        Join(": ", Quote(date.Text), Join(", ", DatePhraseText.Of(date.Value), date.Recurs == Recurrence.None ? null : date.Recurs.ToString().ToLowerInvariant(), date.Event, PlaceOf(date.Where))),
        SayingOf(date.Provenance),
        StatusOf(date.Provenance.Status),
        date.IsBroken || date.Value is null ? "The seed has an error here; the date is not to be relied on." : null);

    public EquatableArray<string> Of(BoundPlace place) => Lines(
        Join(", ", place.Name, place.Iso, place.In.Count == 0 ? null : "in " + string.Join(" and ", place.In.Select(outer => NameOf(DeclarationKind.Place, outer)))),
        place.Latitude is null ? null : $"{place.Latitude}, {place.Longitude}");

    public EquatableArray<string> Of(BoundSource source) => Lines(
        Join(
            ", ",
            source.IsAnonymous ? Quote(source.Name) : source.Name,
            source.Role,
            source.Kind.ToString().ToLowerInvariant(),
            source.IsAnonymous ? "not named" : null,
            source.Publisher is { } publisher ? NameOf(DeclarationKind.Source, publisher) : null,
            source.Published?.Edtf),
        (source.From ?? source.Rewrites) is { } from ? $"from {NameOf(DeclarationKind.Source, from)}" : null);

    public EquatableArray<string> Of(BoundMeasure measure, UnitUse unit) => Lines(
        Join(", ", measure.Name, measure.Nature.ToString().ToLowerInvariant(), unit.Plural.Length == 0 ? null : $"in {unit.Plural}"),
        measure.Note);

    public static EquatableArray<string> Of(BoundUnit unit) => Lines($"One {unit.Singular}; several are {unit.Plural}.", unit.Note);

    private static EquatableArray<string> Lines(params string?[] lines) => lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!).ToEquatableArray();

    private static string? Join(string between, params string?[] parts)
    {
        string joined = string.Join(between, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return joined.Length == 0 ? null : joined;
    }

    private static string? StatusOf(FactStatus status) => status == FactStatus.Current ? null : $"Status: {status.ToString().ToLowerInvariant()}.";

    private static string? BasisOf(Basis basis) => basis == Basis.Unstated ? null : basis.ToString().ToLowerInvariant();

    private static string Quote(string text)
    {
        string shown = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (shown.Length > LongestPhrase)
        {
            int end = char.IsHighSurrogate(shown[LongestPhrase - 1]) ? LongestPhrase - 1 : LongestPhrase;
            shown = shown.Substring(0, end) + "…";
        }

        return $"“{shown}”";
    }

    private string? PlaceOf(string? place) => place is null ? null : NameOf(DeclarationKind.Place, place);

    private string NameOf(DeclarationKind kind, string id) => names.Find(kind, id) is { Words.Length: > 0 } declared ? declared.Words : id;

    private string SayingOf(FactProvenance provenance)
    {
        string who = provenance.By is { } by ? NameOf(DeclarationKind.Source, by) : "The document itself";
        string through = provenance.Via.Count == 0 ? "" : ", through " + string.Join(", ", provenance.Via.Select(via => NameOf(DeclarationKind.Source, via)));
        return $"{who}{through}; in {Quote(document.Title)} ({document.Id}).";
    }
}
