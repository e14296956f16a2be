using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Lexicons;

/// <summary>Makes tables of phrases of the rows of a lexicon. <c>{more}</c> and <c>{less}</c> in a phrase stand for each comparative of that direction.</summary>
internal sealed class LexiconPhrases(Vocabulary vocabulary, LexiconRows rows)
{
    /// <summary>The phrases of a table, those of a <paramref name="column"/>, and what each means.</summary>
    public PhraseTable<T> Read<T>(string table, Func<string[], T> meaning, Func<string[], bool>? where = null, int column = 0)
    {
        var phrases = new PhraseTable<T>(vocabulary);
        foreach (string[] row in rows.Of(table).Where(where ?? (_ => true)))
        {
            foreach (string phrase in Expand(row[column]))
            {
                phrases.Add(phrase, meaning(row));
            }
        }

        return phrases;
    }

    private IEnumerable<string> Expand(string phrase) =>
        phrase.IndexOf('{') < 0 ? [phrase] : new[] { "more", "less" }.Where(name => phrase.Contains($"{{{name}}}")).SelectMany(name => rows
            .Of("comparatives")
            .Where(row => row[1] == name)
            .Select(row => phrase.Replace($"{{{name}}}", row[0])));
}
