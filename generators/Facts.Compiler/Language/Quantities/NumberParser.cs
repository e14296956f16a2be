using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads one number with its magnitude: <c>1.5 million</c>, <c>two and a half</c>, <c>2½</c>, <c>half a million</c>, <c>thirty (30)</c>.</summary>
internal sealed class NumberParser(WordList words, Lexicon lexicon, NumberFormat? format, ICollection<NumberProblem> problems)
{
    private readonly DigitParser _digits = new(words, format, problems);
    private readonly FractionParser _fractions = new(words, lexicon);
    private readonly NumberWordParser _words = new(words, lexicon);

    /// <summary>The number that begins at a token, the longest. In an amount of money, a glued m or b is a million or a billion.</summary>
    public NumberPhrase? Read(int start, bool isMoney)
    {
        NumberPhrase? number = words.KindAt(start) == WordKind.Word ? _fractions.InWords(start) ?? _words.Read(start) : _fractions.Signs(start) ?? _digits.Read(start);
        return number is null ? null : Confirmed(Scaled(Mixed(number), isMoney), isMoney);
    }

    /// <summary>"And a half" at a token, as after "a million" or "five hours"; null where there is no such.</summary>
    public NumberPhrase? AndFraction(int index) =>
        lexicon.Particles.And.At(words, index) is { } and && _fractions.InWords(and.End) is { } part ? part with { Range = new TokenRange(index, part.End) } : null;

    /// <summary>A whole number and a fraction: "2½", "2 1/2", "two and a half".</summary>
    private NumberPhrase Mixed(NumberPhrase number)
    {
        if (number.Form == NumberForm.Fraction || number.Decimals != 0 || !number.Value.Denominator.IsOne)
        {
            return number;
        }

        bool isDigits = number.Form == NumberForm.Digits && (words.KindAt(number.End) == WordKind.Sign || words.IsAfterBlank(number.End));
        NumberPhrase? part = (isDigits ? _fractions.Signs(number.End) : null) ?? AndFraction(number.End);
        if (part is null)
        {
            return number;
        }

        Rational value = part.Value * number.Scale;
        return number.To(part.End) with
        {
            Value = number.Value + value,
            Mantissa = number.Mantissa + part.Value,
            LastDigit = part.LastDigit * number.Scale,
            Decimals = null,
            Form = NumberForm.Words,
        };
    }

    private NumberPhrase Scaled(NumberPhrase number, bool isMoney)
    {
        if (number.Form == NumberForm.Fraction && number.Scale == Rational.One && OfAScale(number.End) is { } named)
        {
            return number.Times(named.Value.Value, named.End) with { Form = NumberForm.Words };
        }

        int index = words.IsHyphen(number.End) ? number.End + 1 : number.End;
        if (number.Scale != Rational.One || lexicon.Magnitudes.At(words, index) is not { } magnitude || !MayFollow(number, magnitude, isMoney))
        {
            return number;
        }

        NumberPhrase scaled = number.Times(magnitude.Value.Value, magnitude.End);
        scaled = scaled.Form == NumberForm.Fraction ? scaled with { Form = NumberForm.Words } : scaled;
        return AndFraction(scaled.End) is { } part && number.Decimals == 0
            ? scaled.To(part.End) with { Value = scaled.Value + (part.Value * scaled.Scale), Mantissa = scaled.Mantissa + part.Value, LastDigit = part.LastDigit * scaled.Scale, Decimals = null }
            : scaled;
    }

    private bool MayFollow(NumberPhrase number, PhraseMatch<Magnitude> magnitude, bool isMoney) => magnitude.Value.After switch
    {
        MagnitudeAfter.Number => true,
        MagnitudeAfter.Digits => number.Form == NumberForm.Digits,
        _ => number.Form == NumberForm.Digits && isMoney && words.IsGlued(magnitude.Start),
    };

    /// <summary>"A million" after "half", "of a million" after "a quarter".</summary>
    private PhraseMatch<NumberWord>? OfAScale(int index)
    {
        int at = lexicon.Particles.Preposition.At(words, index) is { } of ? of.End : index;
        int named = lexicon.Particles.Article.At(words, at) is { } article ? article.End : at;
        return named > index && lexicon.Numbers.At(words, named) is { Value.Role: NumberRole.Hundred or NumberRole.Scale or NumberRole.Group } scale ? scale : null;
    }

    /// <summary>"Thirty (30)", as contracts write it: the same number again, in the other form.</summary>
    private NumberPhrase Confirmed(NumberPhrase number, bool isMoney)
    {
        if (!words.IsSign(number.End, '(') || words.KindAt(number.End + 1) == number.Form switch { NumberForm.Digits => WordKind.Digits, _ => WordKind.Word })
        {
            return number;
        }

        int inner = number.End + 1;
        NumberPhrase? again = words.KindAt(inner) == WordKind.Word ? _words.Read(inner) : _digits.Read(inner);
        again = again is null ? null : Scaled(again, isMoney);
        if (again is null || again.Value != number.Value || !words.IsSign(again.End, ')'))
        {
            return number;
        }

        NumberPhrase digits = again.Form == NumberForm.Digits ? again : number;
        return digits with { Range = number.Range.To(again.End + 1), Mantissa = number.Value, Scale = Rational.One };
    }
}
