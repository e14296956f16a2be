using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads a number with its sign and the unit beside it: <c>−5 °C</c>, <c>$5 a month</c>, <c>two-thirds of a day</c>, <c>an hour and a half</c>.</summary>
internal sealed class SideParser(WordList words, Lexicon lexicon, UnitVocabulary units, NumberParser numbers, UnitParser unitParser)
{
    public Side? Read(int start)
    {
        bool isNegative = MinusEnd(start) is not null;
        int index = MinusEnd(start) ?? (words.IsSign(start, '+') && words.IsGlued(start + 1) && !words.IsGlued(start) ? start + 1 : start);
        UnitPhrase? before = unitParser.Before(index);
        index = before?.End ?? index;
        if (before is not null && !isNegative && MinusEnd(index) is { } behind)
        {
            (isNegative, index) = (true, behind);
        }

        if (numbers.Read(index, units.IsMoney) is not { } number)
        {
            return isNegative || before is not null ? null : OneUnit(start);
        }

        number = isNegative ? number.Negated(start) : number with { Range = new TokenRange(start, number.End) };
        if (before is not null)
        {
            UnitPhrase unit = unitParser.Denominators(before, number.End) ?? before;
            return new Side(new TokenRange(start, Math.Max(number.End, unit.End)), number, unit, IsUnitBefore: true);
        }

        UnitPhrase? after = unitParser.After(number.End) ?? (number.Form == NumberForm.Fraction ? unitParser.AfterOf(number.End) : null);
        return WithFraction(new Side(new TokenRange(start, after?.End ?? number.End), number, after, IsUnitBefore: false));
    }

    /// <summary>The token after a minus that belongs to the number behind it; null where there is none.</summary>
    private int? MinusEnd(int index)
    {
        bool isSign = (words.IsSign(index, '-') || words.IsSign(index, '\u2212') || words.IsSign(index, '\u2013') || words.IsSign(index, '\u2011')) && words.IsGlued(index + 1)
            && !(words.IsGlued(index) && words.KindAt(index - 1) is WordKind.Word or WordKind.Digits);
        return isSign ? index + 1 : lexicon.Particles.Minus.At(words, index)?.End;
    }

    /// <summary>"An hour": the article is one.</summary>
    private Side? OneUnit(int start)
    {
        if (lexicon.Particles.Article.At(words, start) is not { } article || unitParser.At(article.End) is not { } unit || units.Role == UnitRole.Share)
        {
            return null;
        }

        var number = NumberPhrase.InWords(article.Range, Rational.One);
        return WithFraction(new Side(new TokenRange(start, unit.End), number, unit, IsUnitBefore: false));
    }

    /// <summary>"Five hours and a half".</summary>
    private Side WithFraction(Side side)
    {
        bool isWhole = side is { Unit: not null, Number: { Decimals: 0, Value.Denominator.IsOne: true, Form: not NumberForm.Fraction } };
        if (!isWhole || numbers.AndFraction(side.End) is not { } part)
        {
            return side;
        }

        NumberPhrase number = side.Number with
        {
            Value = side.Number.Value + part.Value,
            Mantissa = side.Number.Mantissa + part.Value,
            LastDigit = part.LastDigit,
            Decimals = null,
        };
        // "5 hours and a quarter a day"
        UnitPhrase unit = side.Unit is { IsWhole: false } above ? unitParser.Denominators(above, part.End) ?? above : side.Unit!;
        return side with { Range = side.Range.To(Math.Max(part.End, unit.End)), Number = number, Unit = unit };
    }
}
