using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads text as a quantity: all of it, or each phrase in it.</summary>
internal sealed class QuantityReader
{
    /// <summary>No phrase is as long; longer words are not matched, and what is understood of them is sought at their beginning.</summary>
    private const int MostTokens = 300;

    private readonly Lexicon _lexicon;
    private readonly QuantityParser _parser;
    private QuantityReading? _reading;

    public QuantityReader(string text, string? language, UnitVocabulary units, EquatableArray<int> seams = default)
    {
        _lexicon = Lexicon.Of(language);
        Words = _lexicon.Scan(text, seams);
        _parser = new QuantityParser(Words, _lexicon, NumberFormat.Of(language), units);
    }

    public WordList Words { get; }

    /// <summary>What kept numbers from being read so far.</summary>
    public IEnumerable<NumberProblem> Problems => _parser.Problems.Distinct();

    /// <summary>The text as one phrase, from its first token to its last.</summary>
    public QuantityReading Read() => _reading ??= ReadAll();

    /// <summary>The longest phrases of the text, none overlapping another, in the order of the text. A number that is part of a name (COVID-19, G7) is none.</summary>
    public IReadOnlyList<QuantityPhrase> Find() => Find(Words.Count);

    private QuantityReading ReadAll()
    {
        QuantityPhrase? phrase = Words.Count > MostTokens ? null : _parser.At(0);
        if (phrase is not null && phrase.End == Words.Count)
        {
            return new QuantityReading(phrase, Words.SpanOf(phrase.Range), default, default);
        }

        TokenRange? understood = Longest();
        TokenRange rest = understood is not { } known ? new TokenRange(0, Words.Count)
            : known.End < Words.Count && IsArticle(known.Start) ? new TokenRange(known.End, Words.Count)
            : new TokenRange(0, known.Start);
        return new QuantityReading(
            null,
            understood is { } range ? Words.SpanOf(range) : null,
            Words.Count == 0 ? default : Words.SpanOf(rest),
            Problems.ToEquatableArray());
    }

    /// <summary>The phrases that begin before a token.</summary>
    private List<QuantityPhrase> Find(int limit)
    {
        var found = new List<QuantityPhrase>();
        for (int i = 0; i < limit;)
        {
            QuantityPhrase? phrase = IsInsideName(i) || IsInsideNumber(i) ? null : _parser.At(i);
            if (phrase is not null && !GoesOn(phrase.End))
            {
                found.Add(phrase);
                i = phrase.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>Nothing, or an article alone, before a token: what stands behind is then what the author must see.</summary>
    private bool IsArticle(int end) => end == 0 || _lexicon.Particles.Article.Exactly(Words, new TokenRange(0, end)) is not null;

    private TokenRange? Longest()
    {
        TokenRange? longest = null;
        foreach (QuantityPhrase phrase in Find(Math.Min(Words.Count, MostTokens)))
        {
            longest = longest is null || phrase.Range.Length > longest.Value.Length ? phrase.Range : longest;
        }

        return longest;
    }

    /// <summary>Letters, or letters and a hyphen, touch the token on its left.</summary>
    private bool IsInsideName(int index) => Words.IsGlued(index)
        && (Words.KindAt(index - 1) is WordKind.Word or WordKind.Digits || (Words.IsHyphen(index - 1) && Words.IsWord(index - 2)));

    /// <summary>The "250" of "1.250" is no number by itself, whether or not the whole can be read.</summary>
    private bool IsInsideNumber(int index) => Words.IsDigits(index) && Words.IsGlued(index) && Words.IsGlued(index - 1) && Words.IsDigits(index - 2)
        && Words.CharAt(index - 1) is '.' or ',' or '\'' or '\u2019' && Words.KindAt(index - 1) == WordKind.Sign;

    /// <summary>A letter or a digit touches the end of a phrase, or a separator with digits behind it ("299,792" of "299,792,458" in German).</summary>
    private bool GoesOn(int end) => Words.IsGlued(end) && (Words.KindAt(end) is WordKind.Word or WordKind.Digits || IsInsideNumber(end + 1));
}
