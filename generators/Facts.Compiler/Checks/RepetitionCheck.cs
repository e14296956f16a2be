using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Checks;

/// <summary>What <c>repeats=</c> another statement must say the same; where its root is another, that is worth a word.</summary>
internal static class RepetitionCheck
{
    public static IEnumerable<Diagnostic> Run(IReadOnlyList<BoundDocument> documents, NameIndex names)
    {
        BoundLink[] links = [.. documents.SelectMany(document => document.Links).Where(link => link.Key == "repeats")];
        if (links.Length == 0)
        {
            return [];
        }

        var statements = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (Statement statement in documents.SelectMany(document => Statement.Of(document, names)))
        {
            if (!statements.ContainsKey(statement.Id))
            {
                statements.Add(statement.Id, statement);
            }
        }

        return links
            .Where(link => statements.ContainsKey(link.From) && statements.ContainsKey(link.To))
            .SelectMany(link => Compare(link, statements[link.From], statements[link.To]));
    }

    private static IEnumerable<Diagnostic> Compare(BoundLink link, Statement here, Statement there)
    {
        if (here.IsBroken || there.IsBroken)
        {
            yield break;
        }

        foreach ((StatementPart mine, StatementPart theirs) in here.Parts.Zip(there.Parts, (mine, theirs) => (mine, theirs)))
        {
            if (!mine.SaysAs(theirs))
            {
                yield return RepetitionRules.NotTheSame(link.Place, there.Place, there.Id, mine.What, mine.Shown, theirs.Shown);
            }
        }

        if (here.Root != there.Root)
        {
            yield return RepetitionRules.OtherSource(link.Place, there.Place, there.Id, here.Root, there.Root);
        }
    }
}
