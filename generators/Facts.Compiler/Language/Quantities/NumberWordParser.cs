using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads a number in words: <c>twenty-one</c>, <c>two thousand and five</c>, <c>a hundred</c>, <c>two dozen</c>, <c>one point two million</c>.</summary>
internal sealed class NumberWordParser(WordList words, Lexicon lexicon)
{
    public NumberPhrase? Read(int start)
    {
        if (Below(start) is not var (value, end, isArticle))
        {
            return null;
        }

        if (PointAfter(end) is var (decimals, count, after))
        {
            value += decimals;
            NumberPhrase number = new(new TokenRange(start, after), NumberForm.Words, value, Rational.PowerOfTen(-count), count);
            return ScaleAt(after) is { } scale ? number.Times(scale.Value.Value, scale.End) : number;
        }

        if (RoleAt(end, NumberRole.Group) is { } group)
        {
            return NumberPhrase.InWords(new TokenRange(start, group.End), value * group.Value.Value) with { Mantissa = value, Scale = group.Value.Value };
        }

        return WithScales(start, value, end, isArticle);
    }

    /// <summary>Thousands, millions, … in descending order, each with what stands before it, and the rest.</summary>
    private NumberPhrase? WithScales(int start, Rational group, int end, bool isArticle)
    {
        Rational total = Rational.Zero;
        Rational? smallest = null;
        Rational mantissa = group;
        Rational only = Rational.One;
        while (ScaleAt(end) is { } scale && (smallest is null || scale.Value.Value < smallest))
        {
            only = smallest is null ? scale.Value.Value : Rational.One;
            mantissa = smallest is null ? group : Rational.Zero;
            smallest = scale.Value.Value;
            total += group * smallest.Value;
            group = Rational.Zero;
            end = scale.End;
            isArticle = false;
            int next = AfterAnd(end);
            if (Below(next) is not var (more, after, isMoreArticle) || isMoreArticle || more >= smallest || (next > end && more.Sign == 0) || ScaleAt(after)?.Value.Value >= smallest)
            {
                break;
            }

            (group, end) = (more, after);
        }

        if (isArticle)
        {
            return null;
        }

        Rational value = total + group;
        NumberPhrase number = NumberPhrase.InWords(new TokenRange(start, end), value);
        bool isScaled = only != Rational.One && group.Sign == 0 && mantissa.Sign > 0;
        return isScaled ? number with { Mantissa = mantissa, Scale = only } : number;
    }

    /// <summary>A number below a thousand (or so many hundreds), or an article.</summary>
    private (Rational Value, int End, bool IsArticle)? Below(int start)
    {
        if (lexicon.Numbers.At(words, start) is not { } first)
        {
            return Compound(start);
        }

        (Rational value, int end) = (first.Value.Value, first.End);
        switch (first.Value.Role)
        {
            case NumberRole.Ten:
                int unit = words.IsHyphen(end) ? end + 1 : end;
                if (RoleAt(unit, NumberRole.Unit) is { } ones && ones.Value.Value.Sign > 0 && ones.Value.Value < 10)
                {
                    (value, end) = (value + ones.Value.Value, ones.End);
                }

                break;
            case NumberRole.Hundred or NumberRole.Scale or NumberRole.Group:
                return Compound(start);
        }

        bool isArticle = first.Value.Role == NumberRole.Article;
        int hundredAt = words.IsHyphen(end) ? end + 1 : end;
        if (value.Sign > 0 && RoleAt(hundredAt, NumberRole.Hundred) is { } hundred)
        {
            (value, end, isArticle) = (value * hundred.Value.Value, hundred.End, false);
            int next = AfterAnd(end);
            if (BelowHundred(next) is var (rest, after) && rest.Sign > 0 && RoleAt(after, NumberRole.Hundred) is null)
            {
                (value, end) = (value + rest, after);
            }
        }

        return (value, end, isArticle);
    }

    private (Rational Value, int End)? BelowHundred(int start)
    {
        if (lexicon.Numbers.At(words, start) is not { Value.Role: NumberRole.Unit or NumberRole.Ten } first)
        {
            return null;
        }

        int unit = words.IsHyphen(first.End) ? first.End + 1 : first.End;
        bool isFraction = lexicon.Denominators.At(words, unit) is not null;
        if (isFraction)
        {
            return null;
        }

        return first.Value.Role == NumberRole.Ten && RoleAt(unit, NumberRole.Unit) is { } ones && ones.Value.Value.Sign > 0 && ones.Value.Value < 10
            ? (first.Value.Value + ones.Value.Value, ones.End)
            : (first.Value.Value, first.End);
    }

    /// <summary>A number that a language writes as one word (einundzwanzig).</summary>
    private (Rational Value, int End, bool IsArticle)? Compound(int start) =>
        words.IsWord(start) && lexicon.CompoundNumber(words.TextAt(start)) is { } value ? (value, start + 1, false) : null;

    private (Rational Value, int Count, int End)? PointAfter(int index)
    {
        if (lexicon.Particles.Point.At(words, index) is not { } point)
        {
            return null;
        }

        Rational value = Rational.Zero;
        int count = 0;
        int end = point.End;
        while (RoleAt(end, NumberRole.Unit) is { } digit && digit.Value.Value < 10)
        {
            value += digit.Value.Value * Rational.PowerOfTen(-++count);
            end = digit.End;
        }

        return count > 0 ? (value, count, end) : null;
    }

    private int AfterAnd(int index) => lexicon.Particles.And.At(words, index) is { } and ? and.End : index;

    private PhraseMatch<NumberWord>? ScaleAt(int index) => RoleAt(words.IsHyphen(index) ? index + 1 : index, NumberRole.Scale);

    private PhraseMatch<NumberWord>? RoleAt(int index, NumberRole role) =>
        lexicon.Numbers.At(words, index) is { } match && match.Value.Role == role ? match : null;
}
