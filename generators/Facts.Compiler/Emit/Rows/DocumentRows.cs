using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>
/// All of a document that its generated file depends on, and nothing of where it stands: typing prose above a fact leaves this as it was.
/// <paramref name="Class"/> is null where another document has the name in C#; then nothing of this one is emitted.
/// </summary>
internal sealed record DocumentRows(
    string Id,
    string? Class,
    EquatableArray<string> Comment,
    SourceKind Kind,
    string Title,
    string? Language,
    EquatableArray<string> Authors,
    FactStatus Status,
    DateValue? StatusDate,
    string? SupersededBy,
    string? Note,
    string? Inferred,
    string? Sha256,
    bool IsSource,
    EquatableArray<FigureRow> Figures,
    EquatableArray<DateRow> Dates,
    EquatableArray<PlaceRow> Places,
    EquatableArray<SourceRow> Sources,
    EquatableArray<MeasureRow> Measures,
    EquatableArray<OwnUnitRow> Units,
    EquatableArray<MentionRow> Mentions);
