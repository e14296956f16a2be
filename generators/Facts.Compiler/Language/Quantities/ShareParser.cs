using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads a share as two numbers: <c>3 out of 4</c>, <c>one person in five</c>, <c>12.3 per 100,000</c>.</summary>
internal sealed class ShareParser(WordList words, Lexicon lexicon, NumberParser numbers)
{
    /// <summary>"5 per 7" is no way to say a share; below ten a word such as "of" is.</summary>
    private static readonly Rational s_leastPer = 10;

    public AmountPhrase? Read(Side first)
    {
        NumberPhrase above = first.Number;
        if (first.Unit is not null || above.Value.Sign < 0 || above.Form == NumberForm.Fraction)
        {
            return null;
        }

        int index = SkipHyphen(NounEnd(above.End));
        bool isOutOf = lexicon.Particles.OutOf.At(words, index) is not null;
        PhraseMatch<bool>? between = lexicon.Particles.OutOf.At(words, index) ?? lexicon.Particles.Per.At(words, index);
        if (between is null || Whole(SkipHyphen(between.End)) is not { Form: not NumberForm.Fraction } below || below.Value.Sign <= 0)
        {
            return null;
        }

        bool isShare = isOutOf ? above.Value <= below.Value : below.Value >= s_leastPer && above.Value <= below.Value;
        if (!isShare)
        {
            return null;
        }

        // The denominator is a count of which all digits count: "12.3 per 100,000" has three significant digits.
        Rational digit = Rational.Min(above.LastDigit / below.Value, NumberPhrase.FractionDigit);
        var share = new NumberPhrase(TokenRange.Of(first.Range, below.Range), NumberForm.Fraction, above.Value / below.Value, digit, null);
        return new AmountPhrase(AmountForm.Share, new TokenRange(first.Range.Start, NounEnd(below.End)), share);
    }

    /// <summary>A number, or the bare "thousand" of "5 per thousand".</summary>
    private NumberPhrase? Whole(int index) => numbers.Read(index, isMoney: false)
        ?? (lexicon.Numbers.At(words, index) is { Value.Role: NumberRole.Hundred or NumberRole.Scale } word ? NumberPhrase.InWords(word.Range, word.Value.Value) : null);

    private int SkipHyphen(int index) => words.IsHyphen(index) ? index + 1 : index;

    private int NounEnd(int index) => lexicon.ShareNouns.At(words, index)?.End ?? index;
}
