namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads one number with its sign, its currency sign and its order words: digits, words, fractions, mixed numbers, <c>3 out of 4</c>.</summary>
internal sealed class NumeralParser(WordList words)
{
    /// <summary>The number that begins at a token; null where none does. <paramref name="allowAnd"/>: as <see cref="NumberWords.Read"/> has it.</summary>
    public Numeral? Read(int start, bool allowAnd = true)
    {
        int index = start;
        bool isNegative = TakeSign(ref index);
        int money = UnitWords.CurrencyEnd(words, index);
        (int, int) before = money > index ? (index, money) : default;
        if (before != default)
        {
            index = money;
            isNegative |= TakeSign(ref index);
        }

        if (index > start && words.IsKind(index, WordTokenKind.Word) && NumberWords.Simple(words.WordAt(index)) is null)
        {
            return null;
        }

        Numeral? number = ReadUnsigned(index, allowAnd, isMoney: before != default);
        if (number is null)
        {
            return null;
        }

        number = number with { Start = start, UnitBefore = before };
        return isNegative ? number.Negated : number;
    }

    private Numeral? ReadUnsigned(int start, bool allowAnd, bool isMoney)
    {
        bool isDigits = words.IsKind(start, WordTokenKind.Number);
        if (isDigits && OrdinalWords.End(words, start) is not null)
        {
            return null;
        }

        Numeral? slash = isDigits ? SlashFraction(start) : null;
        Numeral? fraction = slash ?? FractionWords.Read(words, start);
        if (fraction is not null)
        {
            return WithMagnitudeOfFraction(fraction);
        }

        Numeral? whole = isDigits ? DigitNumeral.Read(words[start], start) : NumberWords.Read(words, start, allowAnd);
        if (whole is null || (!isDigits && OrdinalWords.End(words, start) is not null))
        {
            return null;
        }

        Numeral number = OutOf(whole) ?? WithMagnitude(Mixed(whole, isDigits, allowAnd), isDigits, isMoney);
        return allowAnd && number is { HasMagnitude: true, Mantissa.Denominator.IsOne: true } && AndPart(number.End) is { } part
            ? Numeral.Fraction(number.Start, part.End, number.Mantissa + part.Value).Times(number.Value / number.Mantissa, part.End)
            : number;
    }

    /// <summary>The <em>and a half</em> behind a magnitude or a unit, which is half of one of those: "a million and a half", "two years and a half".</summary>
    public Numeral? AndPart(int index) =>
        words.IsWord(index, "and") && words.IsWord(index + 1, "a") && words.WordAt(index + 2) is "half" or "quarter" ? FractionWords.Read(words, index + 1) : null;

    /// <summary>A minus before digits, or the word; a hyphen between words is none.</summary>
    private bool TakeSign(ref int index)
    {
        bool isWord = words.IsWord(index, "minus");
        bool isMinus = words.IsMinus(index);
        bool isSign = (isMinus || words.IsSymbol(index, '+')) && words.IsGlued(index + 1) && !(words.IsGlued(index) && IsWordOrNumber(index - 1));
        index += isWord || isSign ? 1 : 0;
        return isWord || (isSign && isMinus);
    }

    private bool IsWordOrNumber(int index) => index >= 0 && words[index].Kind is not (WordTokenKind.Symbol or WordTokenKind.Gap);

    /// <summary>1/2, 3/4, 2/3 …: below one, with a denominator that fractions are said with; anything else with a slash is a label.</summary>
    private Numeral? SlashFraction(int start)
    {
        bool isSlash = words.IsSymbol(start + 1, '/') || words.IsSymbol(start + 1, '\u2044');
        if (!isSlash || !words.IsKind(start, WordTokenKind.Number) || !words.IsGlued(start + 1) || !words.IsKind(start + 2, WordTokenKind.Number) || !words.IsGlued(start + 2))
        {
            return null;
        }

        Rational above = DigitNumeral.Read(words[start], start).Value;
        Rational below = DigitNumeral.Read(words[start + 2], start + 2).Value;
        bool isFraction = above.Sign > 0 && above < below && below.Denominator.IsOne && above.Denominator.IsOne && (below <= 10 || below == 12 || below == 16 || below == 20 || below == 100);
        return isFraction ? Numeral.Fraction(start, start + 3, above / below) : null;
    }

    /// <summary>3 out of 4, one in ten, 1-in-10, two in every three, 5 per 1,000: the whole is the greater one.</summary>
    private Numeral? OutOf(Numeral above)
    {
        int start = words.IsHyphen(above.End) ? above.End + 1 : above.End;
        bool isOutOf = words.IsWord(start, "out") && words.IsWord(start + 1, "of");
        if (!isOutOf && words.WordAt(start) is not ("in" or "per"))
        {
            return null;
        }

        start += isOutOf ? 2 : 1;
        start += words.IsHyphen(start) || words.IsWord(start, "every") ? 1 : 0;
        return Whole(start) is { Value.Sign: > 0 } below && (isOutOf || (above.Value < below.Value && above.Value.Sign >= 0 && below.Value.Denominator.IsOne))
            ? Numeral.Fraction(above.Start, below.End, above.Value / below.Value) with { IsOutOf = true }
            : null;
    }

    private Numeral? Whole(int start)
    {
        if (words.IsKind(start, WordTokenKind.Number))
        {
            return WithMagnitude(DigitNumeral.Read(words[start], start), isDigits: true, isMoney: false);
        }

        Rational? bare = words.IsWord(start - 1, "per") ? Magnitudes.OfWord(words.WordAt(start), allowPlural: false) : null;
        return bare is { } magnitude
            ? new Numeral(start, start + 1, magnitude, magnitude, 0, IsFraction: false, magnitude, HasMagnitude: false)
            : NumberWords.Read(words, start, allowAnd: true);
    }

    /// <summary>2½, 2 1/2, two and a half.</summary>
    private Numeral Mixed(Numeral whole, bool isDigits, bool allowAnd)
    {
        bool isAnd = allowAnd && words.IsWord(whole.End, "and");
        Numeral? part = isAnd
            ? FractionWords.Read(words, whole.End + 1)
            : isDigits
                ? SlashFraction(whole.End) ?? (FractionWords.Vulgar(words, whole.End) is { } sign ? Numeral.Fraction(whole.End, whole.End + 1, sign) : null)
                : null;
        return part is null || !whole.Value.Denominator.IsOne || (whole.HasMagnitude && AndPart(whole.End) is not null)
            ? whole
            : Numeral.Fraction(whole.Start, part.End, whole.Value + part.Value) with { IsFraction = false };
    }

    private Numeral WithMagnitude(Numeral number, bool isDigits, bool isMoney)
    {
        for (int i = 0; i < 2; i++)
        {
            int index = words.IsHyphen(number.End) ? number.End + 1 : number.End;
            string word = words.WordAt(index);
            bool isGlued = words.IsGlued(index);
            Rational? magnitude = isDigits || number.Decimals is null
                ? Magnitudes.OfWord(word, allowPlural: true) ?? (isDigits && index == number.End ? Magnitudes.OfSuffix(word, isMoney && isGlued) : null)
                : null;
            if (magnitude is null || (word == "k" && !isGlued && words.Written(index, index + 1) != "k"))
            {
                break;
            }

            number = number.Times(magnitude.Value, index + 1);
        }

        return number;
    }

    /// <summary>half a million, a quarter of a million, half-million; half a dozen.</summary>
    private Numeral WithMagnitudeOfFraction(Numeral fraction)
    {
        int index = fraction.End;
        index += words.IsHyphen(index) || words.IsWord(index, "of") ? 1 : 0;
        index += words.IsWord(index, "a") ? 1 : 0;
        return Magnitudes.OfWord(words.WordAt(index), allowPlural: false) is { } magnitude ? fraction.Times(magnitude, index + 1) : fraction;
    }
}
