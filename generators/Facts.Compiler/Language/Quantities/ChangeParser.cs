using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>
/// Reads the ratio that words of change make: <c>fell by 30 %</c>, <c>down 15 %</c>, <c>a drop of a third</c>, <c>30 % more</c>, <c>halved</c>,
/// <c>rose threefold</c>, <c>three times as many</c>.
/// </summary>
internal sealed class ChangeParser(WordList words, Lexicon lexicon, AmountParser amounts, ModifierParser modifiers)
{
    public ChangePhrase? Read(int start)
    {
        int first = lexicon.Particles.Auxiliary.At(words, start)?.End ?? start;
        ChangePhrase? longest = null;
        foreach (ChangePhrase? phrase in new[] { Factor(first), Times(first), Said(first), Noun(first), Behind(first) })
        {
            longest = longest is null || phrase?.End > longest.End ? phrase ?? longest : longest;
        }

        return longest is null ? null : longest with { Range = new TokenRange(start, longest.End) };
    }

    /// <summary>"Halved", "more than doubled", "twice as many", "rose threefold".</summary>
    private ChangePhrase? Factor(int start)
    {
        PhraseMatch<Modifier>? before = modifiers.Before(start);
        int index = before?.End ?? start;
        if (before is null && lexicon.Changes.At(words, index) is { Value: { Form: ChangeForm.Verb, Sign: > 0 } } verb)
        {
            int by = lexicon.Particles.By.At(words, verb.End)?.End ?? verb.End;
            return lexicon.Factors.At(words, by) is { Value.Kind: FactorKind.Fold } fold ? Ratio(new TokenRange(start, fold.End), null, fold.Value.Value)
                : Fold(by) is var (times, after) ? new ChangePhrase(new TokenRange(start, after), null, new AmountPhrase(AmountForm.Number, times.Range, times), Rational.One, Rational.Zero)
                : null;
        }

        if (lexicon.Factors.At(words, index) is not { } factor)
        {
            return null;
        }

        int end = factor.Value.Kind == FactorKind.Multiple && lexicon.Particles.AsMultiple.At(words, factor.End) is { } asMany ? asMany.End : factor.End;
        return Ratio(new TokenRange(start, end), before?.Value, factor.Value.Value);
    }

    /// <summary>"3 times", "three times as many", "2.5x".</summary>
    private ChangePhrase? Times(int start)
    {
        PhraseMatch<Modifier>? before = modifiers.Before(start);
        int index = modifiers.SkipFillers(before?.End ?? start);
        (NumberPhrase Number, int End)? said = Fold(index) ?? (amounts.Numbers.Read(index, isMoney: false) is { } read && lexicon.Particles.Times.At(words, read.End) is { } times ? (read, times.End) : null);
        return said is var (number, end)
            ? new ChangePhrase(new TokenRange(start, end), before?.Value, new AmountPhrase(AmountForm.Number, number.Range, number), Rational.One, Rational.Zero)
            : null;
    }

    /// <summary>"5-fold".</summary>
    private (NumberPhrase Number, int End)? Fold(int index) =>
        amounts.Numbers.Read(index, isMoney: false) is { } number && lexicon.Particles.Fold.At(words, words.IsHyphen(number.End) ? number.End + 1 : number.End) is { } fold
            ? (number, fold.End)
            : null;

    /// <summary>A verb or adverb, and by how much.</summary>
    private ChangePhrase? Said(int start)
    {
        if (lexicon.Changes.At(words, start) is not { Value.Form: ChangeForm.Verb or ChangeForm.Adverb } change)
        {
            return null;
        }

        int index = lexicon.Particles.By.At(words, change.End)?.End ?? change.End;
        return Amount(start, index, change.Value.Sign);
    }

    /// <summary>"A drop of 30 %", "an increase of a third".</summary>
    private ChangePhrase? Noun(int start)
    {
        int index = lexicon.Particles.Article.At(words, start)?.End ?? start;
        return lexicon.Nouns.At(words, index) is { } noun && lexicon.Particles.Preposition.At(words, noun.End) is { } of
            ? Amount(start, of.End, noun.Value)
            : null;
    }

    /// <summary>"A 30 % drop", "30 % more", "a third less", "um 30 % gesunken".</summary>
    private ChangePhrase? Behind(int start)
    {
        int bare = (lexicon.Particles.Article.At(words, start) ?? lexicon.Particles.By.At(words, start))?.End ?? start;
        foreach (int index in bare == start ? new[] { start } : [start, bare])
        {
            if (Amount(start, index, 1) is not { IsOfUnit: false } up)
            {
                continue;
            }

            int? sign = lexicon.Nouns.At(words, up.End)?.Value
                ?? (lexicon.Changes.At(words, up.End) is { Value.Form: ChangeForm.Comparative } comparative ? comparative.Value.Sign : null);
            if (sign is { } direction)
            {
                return Amount(start, index, direction)! with { Range = new TokenRange(start, up.End + 1) };
            }
        }

        return null;
    }

    /// <summary>A share with its modifier, as the ratio that going up or down by it makes.</summary>
    private ChangePhrase? Amount(int start, int index, int sign)
    {
        PhraseMatch<Modifier>? before = modifiers.Before(index);
        int at = modifiers.SkipFillers(before?.End ?? index);
        if (amounts.Read(at) is not { Form: AmountForm.Number or AmountForm.Range } amount || (amount.Form == AmountForm.Range && before is not null))
        {
            return null;
        }

        Modifier? modifier = sign < 0 ? before?.Value.Turned() : before?.Value;
        int? end = amount.Unit is null ? amounts.Units.PercentEnd(amount.End) : amounts.IsPercent ? amount.End : null;
        if (end is not null)
        {
            return new ChangePhrase(new TokenRange(start, end.Value), modifier, amount, new Rational(sign, 100), Rational.One);
        }

        if (amount is { Form: AmountForm.Number, Unit: null, First.Form: NumberForm.Fraction })
        {
            return new ChangePhrase(new TokenRange(start, amount.End), modifier, amount, sign, Rational.One);
        }

        return amount.Unit is null ? null : new ChangePhrase(new TokenRange(start, amount.End), before?.Value, amount, sign, Rational.Zero) { IsOfUnit = true };
    }

    /// <summary>"Almost halved" comes near the ratio from above, as a loss from one.</summary>
    private static ChangePhrase Ratio(TokenRange range, Modifier? modifier, Rational value)
    {
        bool isLoss = value < Rational.One && modifier == Modifier.Nearly;
        Rational counted = isLoss ? Rational.One - value : value;
        var number = new NumberPhrase(range, NumberForm.Fraction, counted, counted.Denominator.IsOne ? Rational.One : NumberPhrase.FractionDigit, null);
        var amount = new AmountPhrase(AmountForm.Number, range, number);
        return isLoss
            ? new ChangePhrase(range, modifier, amount, -1, Rational.One)
            : new ChangePhrase(range, value < Rational.One ? modifier?.Turned() : modifier, amount, Rational.One, Rational.Zero);
    }
}
