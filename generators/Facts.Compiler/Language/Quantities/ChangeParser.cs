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
        ChangePhrase? longest = null;
        foreach (ChangePhrase? phrase in new[] { Factor(start), Times(start), Said(start), Noun(start), Behind(start) })
        {
            longest = longest is null || phrase?.End > longest.End ? phrase ?? longest : longest;
        }

        return longest;
    }

    /// <summary>"Halved", "more than doubled", "twice as many", "rose threefold".</summary>
    private ChangePhrase? Factor(int start)
    {
        PhraseMatch<Modifier>? before = modifiers.Before(start);
        int index = before?.End ?? start;
        if (before is null && lexicon.Changes.At(words, index) is { Value: { Form: ChangeForm.Verb, Sign: > 0 } } verb && lexicon.Factors.At(words, Filled(verb.End)) is { Value.Kind: FactorKind.Fold } fold)
        {
            return Ratio(new TokenRange(start, fold.End), null, fold.Value.Value);
        }

        if (lexicon.Factors.At(words, index) is not { } factor)
        {
            return null;
        }

        int end = factor.Value.Kind == FactorKind.Multiple && lexicon.Particles.AsMultiple.At(words, factor.End) is { } asMany ? asMany.End : factor.End;
        Modifier? modifier = factor.Value.Value < Rational.One ? Turned(before?.Value) : before?.Value;
        return Ratio(new TokenRange(start, end), modifier, factor.Value.Value);
    }

    /// <summary>"3 times", "three times as many", "2.5x".</summary>
    private ChangePhrase? Times(int start)
    {
        PhraseMatch<Modifier>? before = modifiers.Before(start);
        int index = modifiers.SkipFillers(before?.End ?? start);
        return amounts.Numbers.Read(index, isMoney: false) is { } number && lexicon.Particles.Times.At(words, number.End) is { } times
            ? new ChangePhrase(new TokenRange(start, times.End), before?.Value, new AmountPhrase(AmountForm.Number, number.Range, number), Rational.One, Rational.Zero)
            : null;
    }

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

        Modifier? modifier = sign < 0 ? Turned(before?.Value) : before?.Value;
        if (amount.Unit is null && amounts.Units.PercentEnd(amount.End) is { } end)
        {
            return new ChangePhrase(new TokenRange(start, end), modifier, amount, new Rational(sign, 100), Rational.One);
        }

        if (amount is { Form: AmountForm.Number, Unit: null, First.Form: NumberForm.Fraction })
        {
            return new ChangePhrase(new TokenRange(start, amount.End), modifier, amount, sign, Rational.One);
        }

        return amount.Unit is null ? null : new ChangePhrase(new TokenRange(start, amount.End), before?.Value, amount, sign, Rational.Zero) { IsOfUnit = true };
    }

    private int Filled(int index) => lexicon.Particles.By.At(words, index)?.End ?? index;

    /// <summary>Less by more than 30 % is under 0.7 of it.</summary>
    private static Modifier? Turned(Modifier? modifier) => modifier switch
    {
        Modifier.Over => Modifier.Under,
        Modifier.Under => Modifier.Over,
        Modifier.Min => Modifier.Max,
        Modifier.Max => Modifier.Min,
        _ => modifier,
    };

    private static ChangePhrase Ratio(TokenRange range, Modifier? modifier, Rational value)
    {
        var number = new NumberPhrase(range, NumberForm.Fraction, value, value.Denominator.IsOne ? Rational.One : NumberPhrase.FractionDigit, null);
        return new ChangePhrase(range, modifier, new AmountPhrase(AmountForm.Number, range, number), Rational.One, Rational.Zero);
    }
}
