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
    /// <summary>The tokens at the end of a text that change a number right of them: modifier, negation, multiplier, sign, verb of change. Null for none.</summary>
    public TokenRange? Left(WordList words)
    {
        int end = words.Count;
        if (lexicon.ModifiersBefore.EndingAt(words, end) is { } modifier)
        {
            return modifier.Range;
        }

        if (lexicon.Beside.EndingAt(words, end) is { } beside)
        {
            return beside.Range;
        }

        int before = lexicon.Particles.By.EndingAt(words, end)?.Start ?? end;
        if (lexicon.Changes.EndingAt(words, before) is { Value.Form: ChangeForm.Verb } change)
        {
            return change.Range.To(end);
        }

        bool isSign = words.CharAt(end - 1) is '±' or '+' or '\u2212' or '<' or '>' or '≤' or '≥' or '~' or '≈' or '×' or '/' || lexicon.Particles.Between.EndingAt(words, end) is not null;
        return isSign ? new TokenRange(end - 1, end) : null;
    }

    /// <summary>The tokens at the start of a text that change a number left of them: magnitude, exponent, uncertainty, range, share, per, comparative. Null for none.</summary>
    public TokenRange? Right(WordList words, bool mayTakeMagnitude)
    {
        if (mayTakeMagnitude && lexicon.Magnitudes.At(words, 0) is { Value.After: not MagnitudeAfter.Money } magnitude)
        {
            return magnitude.Range;
        }

        return (lexicon.ModifiersAfter.At(words, 0)?.Range ?? lexicon.Particles.Times.At(words, 0)?.Range ?? lexicon.Particles.PlusMinus.At(words, 0)?.Range ?? Comparative(words)
            ?? lexicon.Rates.At(words, 0)?.Range) is { } word ? word : Sign(words) ?? BeforeNumber(words);
    }

    /// <summary>"Per" at the start of a text, and the token after it; the indefinite article is one only before a unit, which the caller must find there.</summary>
    public TokenRange? Per(WordList words) => lexicon.Particles.Per.At(words, 0)?.Range;

    /// <summary>Whether the word is the article, which is "per" only before a unit of time.</summary>
    public bool IsArticle(WordList words) => lexicon.Particles.Article.At(words, 0) is not null;

    private TokenRange? Comparative(WordList words) => lexicon.Changes.At(words, 0) is { Value.Form: ChangeForm.Comparative } comparative ? comparative.Range : null;

    /// <summary>"× 10⁻¹¹", "(15)", "/ 3".</summary>
    private static TokenRange? Sign(WordList words)
    {
        bool isUncertainty = words.IsSign(0, '(') && words[0].Span.Start == 0 && words.IsDigits(1) && words.IsGlued(1) && words.IsSign(2, ')') && words.IsGlued(2);
        bool isExponent = words.CharAt(0) is '×' or '·' or '⋅' && words.IsDigits(1);
        return isUncertainty ? new TokenRange(0, 3) : isExponent ? new TokenRange(0, 2) : words.IsSign(0, '/') || words.IsSign(0, '%') || words.IsSign(0, '‰') ? new TokenRange(0, 1) : null;
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
