using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Relations;

/// <summary>The note by which a fact acknowledges that it contradicts another; both by full id.</summary>
internal sealed record ContradictionNote(string Id, string Other, string Note)
{
    public static EquatableArray<ContradictionNote> Of(BoundDocument document) => document.Figures
        .Select(figure => (figure.Id, figure.Provenance))
        .Concat(document.Dates.Select(date => (date.Id, date.Provenance)))
        .Where(fact => fact.Provenance.Note is not null)
        .SelectMany(fact => fact.Provenance.Contradicts.Select(other => new ContradictionNote($"{document.Id}:{fact.Id}", other, fact.Provenance.Note!)))
        .ToEquatableArray();
}
