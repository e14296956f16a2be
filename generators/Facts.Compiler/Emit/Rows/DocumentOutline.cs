using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Rows;

/// <summary>What the index of a dataset must know of a document: its class and the ids that it defines, in the order of its rows. It changes only when ids do.</summary>
internal sealed record DocumentOutline(
    string Id,
    string Class,
    EquatableArray<string> Figures,
    EquatableArray<string> Dates,
    EquatableArray<string> Places,
    EquatableArray<string> Sources,
    EquatableArray<string> Measures,
    bool HasUnits)
{
    /// <summary>The outline; null where the document is not emitted.</summary>
    public static DocumentOutline? Of(DocumentRows rows) => rows.Class is null ? null : new DocumentOutline(
        rows.Id,
        rows.Class,
        rows.Figures.Select(figure => figure.Id).ToEquatableArray(),
        rows.Dates.Select(date => date.Id).ToEquatableArray(),
        rows.Places.Select(place => place.Id).ToEquatableArray(),
        rows.Sources.Select(source => source.Id).ToEquatableArray(),
        rows.Measures.Select(measure => measure.Id).ToEquatableArray(),
        rows.Units.Count > 0);
}
