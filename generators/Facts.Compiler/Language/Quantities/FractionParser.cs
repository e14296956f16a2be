using System.Globalization;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads fractions: <c>½</c>, <c>3/4</c>, <c>half</c>, <c>two-thirds</c>, <c>a quarter</c>.</summary>
internal sealed class FractionParser(WordList words, Lexicon lexicon)
{
    private const string Vulgar = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

    /// <summary>Numerator and denominator of each sign, as the Unicode character database has them.</summary>
    private static readonly int[] s_vulgar = [12, 13, 23, 14, 34, 15, 25, 35, 45, 16, 56, 17, 18, 38, 58, 78, 19, 0];

    /// <summary>A sign, or two numbers below and above a bar, of the denominators that recipes, prices and tools have.</summary>
    public NumberPhrase? Signs(int start)
    {
        int sign = words.KindAt(start) == WordKind.Sign ? Vulgar.IndexOf(words.CharAt(start)) : -1;
        if (sign >= 0)
        {
            Rational value = sign == Vulgar.Length - 1 ? new Rational(1, 10) : new Rational(s_vulgar[sign] / 10, s_vulgar[sign] % 10);
            return NumberPhrase.Fraction(new TokenRange(start, start + 1), value);
        }

        bool isBar = words.IsDigits(start) && words.IsDigits(start + 2) && words.IsGlued(start + 1) && words.IsGlued(start + 2)
            && (words.IsSign(start + 1, '/') || words.IsSign(start + 1, '\u2044'));
        bool goesOn = words.IsGlued(start + 3) && !words.IsWord(start + 3) && !words.IsSign(start + 3, '-') && !words.IsSign(start + 3, ')') && !words.IsSign(start + 3, '%');
        return isBar && !goesOn && words.LengthAt(start) <= 2 && words.LengthAt(start + 2) <= 2
            && int.TryParse(words.TextAt(start), NumberStyles.None, CultureInfo.InvariantCulture, out int above) && int.TryParse(words.TextAt(start + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int below)
            && above > 0 && above < below && below is (>= 2 and <= 10) or 12 or 16 or 20 or 32 or 64
            ? NumberPhrase.Fraction(new TokenRange(start, start + 3), new Rational(above, below))
            : null;
    }

    /// <summary>A fraction in words; null where none begins at the token.</summary>
    public NumberPhrase? InWords(int start)
    {
        if (lexicon.Denominators.At(words, start) is { Value: { IsPlural: not true } alone } only)
        {
            // "Half" and "quarter of a million" have no number before them; "third" and the others are ordinals then.
            bool isFraction = alone.Value == 2 || (alone.Value == 4 && lexicon.Particles.Preposition.At(words, only.End) is not null);
            return isFraction ? NumberPhrase.Fraction(only.Range, Rational.One / alone.Value) : null;
        }

        if (lexicon.Numbers.At(words, start) is not { Value: { Role: NumberRole.Unit or NumberRole.Article, Value: { Sign: > 0 } above } } number)
        {
            return null;
        }

        int index = words.IsHyphen(number.End) ? number.End + 1 : number.End;
        bool isOne = above == Rational.One;
        return lexicon.Denominators.At(words, index) is { } below && below.Value.IsPlural != isOne && above < below.Value.Value
            ? NumberPhrase.Fraction(new TokenRange(start, below.End), above / below.Value.Value)
            : null;
    }
}
