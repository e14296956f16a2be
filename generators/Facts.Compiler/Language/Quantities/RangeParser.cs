using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>What stands before a range.</summary>
internal enum RangeOpening
{
    None,
    Between,
    From,
}

/// <summary>Reads the second end of a range: <c>10–15</c>, <c>$1.2 to 1.5 billion</c>, <c>12- to 16-hour</c>, <c>between 5 and 10</c>, <c>two or three</c>.</summary>
internal sealed class RangeParser(WordList words, Lexicon lexicon, SideParser sides, UnitParser units, ICollection<NumberProblem> problems)
{
    public AmountPhrase? Read(Side first, RangeOpening opening)
    {
        if (SignEnd(first.End, opening) is not { } start || sides.Read(start) is not { } second || !AreAlike(first, second))
        {
            return null;
        }

        var range = TokenRange.Of(first.Range, second.Range);
        NumberPhrase low = Distributed(first, second);
        bool isUnclear = IsUnclear(first.Number, second.Number);
        if (isUnclear || low.Value >= second.Number.Value)
        {
            problems.Add(new NumberProblem(isUnclear ? NumberProblemKind.UnclearRange : NumberProblemKind.Descending, range));
            return null;
        }

        // "$0.05–0.10/GB": what the sign before the first number is per, stands behind the second.
        UnitPhrase? unit = second.Unit ?? (first is { IsUnitBefore: true, Unit: { } above } ? units.Denominators(above, second.End) : null);
        return new AmountPhrase(AmountForm.Range, range.To(Math.Max(range.End, unit?.End ?? 0)), low) { Second = second.Number, Unit = unit ?? first.Unit };
    }

    private int? SignEnd(int index, RangeOpening opening)
    {
        // A hyphen that touches only the second number may be its minus; an en dash is none there.
        bool isDash = words.IsDash(index) && (words.IsGlued(index) == words.IsGlued(index + 1) || words.IsSign(index, '\u2013'));
        if (isDash)
        {
            return index + 1;
        }

        bool isHanging = words.IsDash(index) && words.IsGlued(index);
        PhraseMatch<bool>? to = lexicon.Particles.To.At(words, isHanging ? index + 1 : index);
        return opening switch
        {
            RangeOpening.Between => lexicon.Particles.And.At(words, index)?.End,
            RangeOpening.From => to?.End,
            _ => (to ?? lexicon.Particles.Or.At(words, index))?.End,
        };
    }

    /// <summary>A unit behind the first end alone leaves open what the second is of; a sign of money before it does not.</summary>
    private static bool AreAlike(Side first, Side second) =>
        (second.Unit is not null || first.Unit is null || first.IsUnitBefore) && first.Number.Form == NumberForm.Fraction == (second.Number.Form == NumberForm.Fraction);

    /// <summary>"10–15 million": the magnitude is of both, unless the first has a unit of its own behind it.</summary>
    private static NumberPhrase Distributed(Side first, Side second)
    {
        bool isShared = first.Number.Scale == Rational.One && second.Number.Scale != Rational.One && (first.Unit is null || first.IsUnitBefore);
        return isShared ? first.Number.Times(second.Number.Scale, first.Number.End) : first.Number;
    }

    /// <summary>"10–15,000": ten, or ten thousand; "500 to 1 million": five hundred, or five hundred million.</summary>
    private static bool IsUnclear(NumberPhrase first, NumberPhrase second)
    {
        bool isScaled = first.Scale == Rational.One && second.Scale != Rational.One;
        if (isScaled)
        {
            return first.Value > second.Mantissa && first.Value < second.Value;
        }

        bool endsInZeros = second is { HasGroups: true, Form: NumberForm.Digits, Decimals: 0 } && second.LastDigit >= 1000;
        return endsInZeros && !first.HasGroups && first.Value < 1000 && first.Value * 1000 < second.Value && first.Scale == Rational.One && first.Value.Sign > 0;
    }
}
