using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads amounts that name other units of the kind beside the figure's own: <c>3 h 20 min</c>, <c>5 ft (1.5 m)</c>.</summary>
internal sealed class RelatedUnitParser(WordList words, Lexicon lexicon, UnitVocabulary units, NumberParser numbers)
{
    private IReadOnlyList<RelatedUnit>? _related;

    /// <summary>Several parts, each of a smaller unit than the one before, as one amount of the figure's unit.</summary>
    public AmountPhrase? Compound(int start)
    {
        Rational sum = Rational.Zero;
        Rational? smallest = null;
        NumberPhrase? last = null;
        int count = 0;
        int end = start;
        for (int index = start; Part(index) is var (number, unit, after) && unit.Offset.Sign == 0 && (smallest is null || unit.Factor < smallest); index = Next(after))
        {
            bool isNext = count == 0 || (last!.Decimals == 0 && number.Value * unit.Factor < smallest);
            if (number.Value.Sign < 0 || !isNext)
            {
                break;
            }

            sum += number.Value * unit.Factor;
            last = number with { LastDigit = number.LastDigit * unit.Factor };
            smallest = unit.Factor;
            count++;
            end = after;
        }

        if (count < 2)
        {
            return null;
        }

        var range = new TokenRange(start, end);
        return new AmountPhrase(AmountForm.Compound, range, new NumberPhrase(range, NumberForm.Words, sum, last!.LastDigit, null)) { Unit = new UnitPhrase(range, IsWhole: true) };
    }

    /// <summary>"(1.5 m)" behind an amount: its number in the figure's unit, and the token after it.</summary>
    public (NumberPhrase Number, int End)? Converted(int index)
    {
        if (!words.IsSign(index, '(') || Part(index + 1) is not var (number, unit, end) || !words.IsSign(end, ')') || unit.Factor == Rational.One)
        {
            return null;
        }

        NumberPhrase converted = number with
        {
            Value = (number.Value * unit.Factor) + unit.Offset,
            LastDigit = number.LastDigit * unit.Factor,
            Decimals = null,
        };
        return (converted, end + 1);
    }

    private (NumberPhrase Number, RelatedUnit Unit, int End)? Part(int index)
    {
        if (units.Related is null || numbers.Read(index, isMoney: false) is not { Form: not NumberForm.Fraction } number)
        {
            return null;
        }

        int start = words.IsHyphen(number.End) ? number.End + 1 : number.End;
        (RelatedUnit Unit, int End)? longest = null;
        foreach (RelatedUnit related in _related ??= units.Related())
        {
            if (UnitNameMatcher.EndOf(words, lexicon, start, related.Unit) is { } end && !(end <= longest?.End))
            {
                longest = (related, end);
            }
        }

        return longest is var (unit, after) ? (number, unit, after) : null;
    }

    private int Next(int index)
    {
        int mark = words.IsSign(index, ',') ? index + 1 : index;
        return lexicon.Particles.And.At(words, mark)?.End ?? mark;
    }
}
