using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads how far a number may be off: <c>20 ± 2 °C</c>, <c>(5.0 ± 0.1) kg</c>, <c>100 +5/−3</c>.</summary>
internal sealed class SpreadParser(WordList words, Lexicon lexicon, SideParser sides, UnitParser units)
{
    public AmountPhrase? Read(Side first) => PlusMinus(first) ?? Tolerance(first);

    /// <summary>All in parentheses, and the unit behind them.</summary>
    public AmountPhrase? InParentheses(int start)
    {
        if (!words.IsSign(start, '(') || sides.Read(start + 1) is not { } first || PlusMinus(first) is not { } amount || !words.IsSign(amount.End, ')'))
        {
            return null;
        }

        UnitPhrase? unit = units.After(amount.End + 1) ?? amount.Unit;
        return amount with { Range = new TokenRange(start, Math.Max(amount.End + 1, unit?.End ?? 0)), Unit = unit };
    }

    private AmountPhrase? PlusMinus(Side first) =>
        lexicon.Particles.PlusMinus.At(words, first.End) is { } sign && sides.Read(sign.End) is { IsUnitBefore: false } spread && spread.Number.Value.Sign >= 0
            ? new AmountPhrase(AmountForm.PlusMinus, TokenRange.Of(first.Range, spread.Range), first.Number) { Second = spread.Number, Unit = spread.Unit ?? first.Unit }
            : null;

    /// <summary>Up by one number and down by another, in either order.</summary>
    private AmountPhrase? Tolerance(Side first)
    {
        bool isInParentheses = words.IsSign(first.End, '(');
        int index = isInParentheses ? first.End + 1 : first.End;
        if (Signed(index) is not var (upSign, up) || Signed(words.IsSign(up.End, '/') || words.IsSign(up.End, ',') ? up.End + 1 : up.End) is not var (downSign, down) || upSign == downSign)
        {
            return null;
        }

        if (isInParentheses && !words.IsSign(down.End, ')'))
        {
            return null;
        }

        int end = isInParentheses ? down.End + 1 : down.End;
        UnitPhrase? unit = (isInParentheses ? units.After(end) : null) ?? down.Unit ?? first.Unit;
        return new AmountPhrase(AmountForm.Tolerance, new TokenRange(first.Range.Start, Math.Max(end, unit?.End ?? 0)), first.Number)
        {
            Second = upSign > 0 ? up.Number : down.Number,
            Third = upSign > 0 ? down.Number : up.Number,
            Unit = unit,
        };
    }

    private (int Sign, Side Side)? Signed(int index)
    {
        bool isPlus = words.IsSign(index, '+') && words.IsGlued(index + 1);
        bool isMinus = (words.IsSign(index, '-') || words.IsSign(index, '\u2212')) && words.IsGlued(index + 1);
        return (isPlus || isMinus) && sides.Read(index + 1) is { IsUnitBefore: false } side ? (isPlus ? 1 : -1, side) : null;
    }
}
