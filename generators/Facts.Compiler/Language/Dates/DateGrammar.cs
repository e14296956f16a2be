using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Dates;

/// <summary>The grammar of dates of a language: it matches a text as a whole, finds the dates in free words, and knows what changes a date from beside it.</summary>
internal sealed class DateGrammar(Lexicon lexicon)
{
    /// <summary>Words that are no date as a whole are searched for dates, for the message, only so far: no date is as long.</summary>
    private const int MostTokens = 300;

    /// <summary>The grammar of a document's language (a BCP 47 tag); where the language has no lexicon, it reads ISO 8601 and years.</summary>
    public static DateGrammar Of(string? languageTag) => new(Lexicon.Of(languageTag));

    /// <summary>Reads a text as one date, from its first character to its last; a point or a comma may end it.</summary>
    public DateMatch Match(string text, EquatableArray<int> seams = default)
    {
        WordList words = lexicon.Scan(text, seams);
        int end = words.Count;
        if (end > 0 && (words.IsSign(end - 1, '.') || words.IsSign(end - 1, ',')))
        {
            end--;
        }

        if (words.Count > 0 && new PhraseReader(new DateTokens(words, lexicon)).Read(0, isFigure: false) is { } reading && reading.End >= end)
        {
            DatePhrase whole = Phrase(words, new TokenRange(0, reading.End), reading.Meaning);
            return new DateMatch(whole, EquatableArray<DatePhrase>.From([whole]), null);
        }

        EquatableArray<DatePhrase> found = Find(words, isFigure: false, MostTokens);
        return new DateMatch(null, found, found.Count == 0 ? null : NotUnderstood(text, found));
    }

    /// <summary>The longest dates in free words, from left to right; none overlaps another.</summary>
    public EquatableArray<DatePhrase> Find(string text, EquatableArray<int> seams = default) => Find(lexicon.Scan(text, seams), isFigure: false);

    /// <summary>The dates in the words of a figure: a year alone counts only where it can be no number ("since 2000", but not "from 2000").</summary>
    public EquatableArray<DatePhrase> FindInFigure(string text, EquatableArray<int> seams = default) => Find(lexicon.Scan(text, seams), isFigure: true);

    /// <summary>The dates among the tokens of this language's lexicon.</summary>
    public EquatableArray<DatePhrase> Find(WordList words, bool isFigure, int most = int.MaxValue)
    {
        var reader = new PhraseReader(new DateTokens(words, lexicon));
        var phrases = new List<DatePhrase>();
        for (int i = 0; i < words.Count && i < most;)
        {
            if (reader.Read(i, isFigure) is not { } reading)
            {
                i++;
                continue;
            }

            phrases.Add(Phrase(words, new TokenRange(i, reading.End), reading.Meaning));
            i = reading.End;
        }

        return phrases.ToEquatableArray();
    }

    /// <summary>What ends the text left of a date's brackets and belongs into them; null where nothing does.</summary>
    public Beside? Left(string before) => new BesideReader(new DateTokens(lexicon.Scan(before), lexicon)).Left();

    /// <summary>What begins the text right of a date's brackets and belongs into them; null where nothing does.</summary>
    public Beside? Right(string after) => new BesideReader(new DateTokens(lexicon.Scan(after), lexicon)).Right();

    private static DatePhrase Phrase(WordList words, TokenRange range, DateMeaning meaning) => new(words.SpanOf(range), words.Written(range), meaning);

    /// <summary>What stands behind the first date that was understood, up to the next one; where nothing does, what stands before it.</summary>
    private static TextSpan NotUnderstood(string text, EquatableArray<DatePhrase> found)
    {
        TextSpan first = found[0].Span;
        TextSpan after = Trimmed(text, first.End, found.Count > 1 ? found[1].Span.Start : text.Length);
        return after.IsEmpty ? Trimmed(text, 0, first.Start) : after;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
