using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Places;
using Facts.Compiler.Binding.Sources;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks;

/// <summary>What <c>repeats=</c> another statement must say the same; where its root is another, that is worth a word.</summary>
internal static class RepetitionCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<BoundDocument> documents, NameIndex names)
    {
        Dictionary<string, Statement> statements = new(StringComparer.Ordinal);
        foreach (Statement statement in documents.SelectMany(document => Statements(document, names)))
        {
            if (!statements.ContainsKey(statement.Id))
            {
                statements.Add(statement.Id, statement);
            }
        }

        return statements.Values
            .SelectMany(here => here.Repeats.Where(statements.ContainsKey).Select(other => (Here: here, There: statements[other])))
            .Where(pair => !pair.Here.IsBroken && !pair.There.IsBroken)
            .SelectMany(pair => Compare(pair.Here, pair.There));
    }

    private static IEnumerable<Diagnostic> Compare(Statement here, Statement there)
    {
        foreach (((string what, string? mine), (_, string? theirs)) in here.MustEqual.Zip(there.MustEqual, (mine, theirs) => (mine, theirs)))
        {
            if (mine != theirs)
            {
                yield return Differs(what, mine, theirs);
            }
        }

        foreach (((string what, string? mine), (_, string? theirs)) in here.MayLack.Zip(there.MayLack, (mine, theirs) => (mine, theirs)))
        {
            if (mine is not null && theirs is not null && mine != theirs)
            {
                yield return Differs(what, mine, theirs);
            }
        }

        if (here.Root != there.Root)
        {
            yield return RepetitionRules.OtherSource(here.Place, there.Place, there.Id, here.Root, there.Root);
        }

        Diagnostic Differs(string what, string? mine, string? theirs) =>
            RepetitionRules.NotTheSame(here.Place, there.Place, there.Id, what, mine ?? "not given", theirs ?? "not given");
    }

    private static IEnumerable<Statement> Statements(BoundDocument document, NameIndex names) => document.Figures
        .Select(figure => new Statement(
            $"{document.Id}:{figure.Id}",
            figure.Place,
            figure.IsBroken,
            [
                ("value", figure.Reading?.Value), ("modifier", figure.Reading?.Modifier.ToString().ToLowerInvariant()), ("unit", figure.Unit), ("measure", figure.Measure),
            ],
            [("date", Text(figure.Date)), ("place", figure.Where is { } where ? PlaceAncestry.KeyOf(where, names) : null)],
            figure.Provenance.Repeats,
            Root(figure.Provenance, document, names)))
        .Concat(document.Dates.Select(date => new Statement(
            $"{document.Id}:{date.Id}",
            date.Place,
            date.IsBroken,
            [("event", date.Event?.ToLowerInvariant()), ("date", Text(date.Value))],
            [("place", date.Where is { } where ? PlaceAncestry.KeyOf(where, names) : null)],
            date.Provenance.Repeats,
            Root(date.Provenance, document, names))));

    private static string? Text(DateValue? date) => date is null ? null : date.Part == DatePart.Whole ? date.Edtf : $"{date.Part.ToString().ToLowerInvariant()} {date.Edtf}";

    private static string Root(FactProvenance provenance, BoundDocument document, NameIndex names) => SourceChain.From(provenance.By ?? document.Id, names).Root;

    private sealed record Statement(
        string Id,
        FileSpan Place,
        bool IsBroken,
        IReadOnlyList<(string What, string? Value)> MustEqual,
        IReadOnlyList<(string What, string? Value)> MayLack,
        EquatableArray<string> Repeats,
        string Root);
}
