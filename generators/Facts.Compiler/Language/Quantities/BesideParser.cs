using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>
/// Finds what stands beside the brackets of a figure, across blanks, and changes its number. Only words of the lexicon and signs count; names of units are for the
/// caller, who knows them.
/// </summary>
internal sealed class BesideParser(Lexicon lexicon, NumberFormat? format)
{
    private const int MostFillers = 3;

    /// <summary>A number beside a figure is no longer than so many tokens.</summary>
    private const int MostTokens = 8;

    private const string Signs = "±+\u2212<>≤≥~≈×/";

    /// <summary>The tokens at the end of a text that change a number right of them: modifier, negation, multiplier, sign, verb of change. Null for none.</summary>
    /// <param name="words">The text left of the brackets.</param>
    /// <param name="isModified">Whether the author has said the modifier, so that one there changes nothing; what stands left of it may.</param>
    public TokenRange? Left(WordList words, bool isModified)
    {
        int opening = SkipOpening(words, words.Count);
        int end = opening;
        for (int i = 0; i < MostFillers && lexicon.Fillers.EndingAt(words, end) is { } filler && lexicon.ModifiersBefore.EndingAt(words, end) is null; i++)
        {
            end = filler.Start;
        }

        PhraseMatch<Modifier>? modifier = lexicon.ModifiersBefore.EndingAt(words, end);
        if (isModified && modifier is not null)
        {
            end = modifier.Start;
            modifier = null;
        }

        TokenRange? found = modifier?.Range ?? lexicon.Beside.EndingAt(words, end)?.Range ?? Change(words, end)
            ?? (lexicon.Particles.Between.EndingAt(words, opening) ?? lexicon.Particles.Minus.EndingAt(words, end))?.Range ?? Sign(words, end) ?? AfterNumber(words, end);
        return found is { } range ? range.To(words.Count) : null;
    }

    /// <summary>A verb of change ("fell by"), an adverb ("down"), or a noun with "of" ("a drop of").</summary>
    private TokenRange? Change(WordList words, int end)
    {
        if (lexicon.NoChanges.EndingAt(words, end) is not null)
        {
            return null;
        }

        int before = lexicon.Particles.By.EndingAt(words, end)?.Start ?? end;
        if (lexicon.Changes.EndingAt(words, before) is { Value.Form: ChangeForm.Verb or ChangeForm.Adverb } change)
        {
            return change.Range.To(end);
        }

        return lexicon.Particles.Preposition.EndingAt(words, end) is { } of && lexicon.Nouns.EndingAt(words, of.Start) is { } noun ? noun.Range.To(end) : null;
    }

    private static TokenRange? Sign(WordList words, int end) =>
        words.KindAt(end - 1) == WordKind.Sign && Signs.IndexOf(words.CharAt(end - 1)) >= 0 ? new TokenRange(end - 1, end) : null;

    /// <summary>"20 to", "one in", "20 –": the number in the brackets is the second of two.</summary>
    private TokenRange? AfterNumber(WordList words, int end)
    {
        int start = (lexicon.Particles.To.EndingAt(words, end) ?? lexicon.Particles.OutOf.EndingAt(words, end))?.Start ?? (words.IsDash(end - 1) && !words.IsSign(end - 1, '\u2014') ? end - 1 : end);
        if (start == end || start == 0)
        {
            return null;
        }

        var parser = new QuantityParser(words, lexicon, format, UnitVocabulary.None);
        for (int from = Math.Max(0, start - MostTokens); from < start; from++)
        {
            if (parser.At(from) is CountPhrase count && count.End == start)
            {
                return new TokenRange(from, end);
            }
        }

        return null;
    }

    /// <summary>Quotation marks and brackets that open right before the number.</summary>
    public static int SkipOpening(WordList words, int end)
    {
        while (words.KindAt(end - 1) == WordKind.Sign && "\"'\u201C\u201E\u2018\u00AB([{".IndexOf(words.CharAt(end - 1)) >= 0)
        {
            end--;
        }

        return end;
    }

    /// <summary>The tokens at the start of a text that change a number left of them: magnitude, exponent, uncertainty, range, share, per, comparative. Null for none.</summary>
    /// <param name="words">The text right of the brackets.</param>
    /// <param name="isModified">As for the left.</param>
    /// <param name="mayTakeMagnitude">Whether the brackets end in a number without a magnitude.</param>
    public TokenRange? Right(WordList words, bool isModified, bool mayTakeMagnitude)
    {
        if (mayTakeMagnitude && lexicon.Magnitudes.At(words, 0) is { Value.After: not MagnitudeAfter.Money } magnitude)
        {
            return magnitude.Range;
        }

        return ((isModified ? null : lexicon.ModifiersAfter.At(words, 0)?.Range) ?? lexicon.Particles.Times.At(words, 0)?.Range ?? lexicon.Particles.PlusMinus.At(words, 0)?.Range ?? Comparative(words)
            ?? lexicon.Rates.At(words, 0)?.Range) is { } word ? word : Sign(words) ?? Confidence(words) ?? BeforeNumber(words);
    }

    /// <summary>"Per" at the start of a text, and the token after it; the indefinite article is one only before a unit, which the caller must find there.</summary>
    public TokenRange? Per(WordList words) => lexicon.Particles.Per.At(words, 0)?.Range;

    /// <summary>Whether the word is the article, which is "per" only before a unit of time.</summary>
    public bool IsArticle(WordList words) => lexicon.Particles.Article.At(words, 0) is not null;

    private TokenRange? Comparative(WordList words) => lexicon.Changes.At(words, 0) is { Value.Form: ChangeForm.Comparative } comparative ? comparative.Range : null;

    /// <summary>"× 10⁻¹¹", "(15)", "/ 3".</summary>
    private static TokenRange? Sign(WordList words)
    {
        bool isGlued = words.Count > 0 && words[0].Span.Start == 0;
        bool isUncertainty = words.IsSign(0, '(') && words.IsDigits(1) && words.IsGlued(1) && words.IsSign(2, ')') && words.IsGlued(2) && (isGlued || words.LengthAt(1) <= 2);
        bool isExponent = words.CharAt(0) is '×' or '·' or '⋅' or 'x' or 'X' && words.LengthAt(0) == 1 && words.IsDigits(1);
        return isUncertainty ? new TokenRange(0, 3) : isExponent ? new TokenRange(0, 2) : words.IsSign(0, '/') || words.IsSign(0, '%') || words.IsSign(0, '‰') ? new TokenRange(0, 1) : null;
    }

    /// <summary>"(95 % CI …)".</summary>
    private TokenRange? Confidence(WordList words)
    {
        for (int i = 1; i < 5 && (words.IsSign(0, '(') || words.IsSign(0, '[')); i++)
        {
            if (lexicon.Particles.Confidence.At(words, i) is { } label)
            {
                return new TokenRange(0, label.End);
            }
        }

        return null;
    }

    /// <summary>A dash, "to", "out of" or "in" before a number.</summary>
    private TokenRange? BeforeNumber(WordList words)
    {
        int end = lexicon.Particles.To.At(words, 0)?.End ?? lexicon.Particles.OutOf.At(words, 0)?.End ?? (words.IsDash(0) ? 1 : 0);
        if (end == 0)
        {
            return null;
        }

        // Of an em dash between clauses, "— 5 of them —", nobody can tell a range, so it counts.
        var parser = new QuantityParser(words, lexicon, format, UnitVocabulary.None);
        return parser.At(end) is CountPhrase count ? new TokenRange(0, count.End) : null;
    }
}
