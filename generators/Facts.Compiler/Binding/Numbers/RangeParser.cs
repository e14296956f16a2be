using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads <c>A–B</c>, <c>A to B</c>, <c>from A to B</c>, <c>between A and B</c>, with the unit on one side or on both.</summary>
internal sealed class RangeParser(WordList words, NumeralParser numerals, AmountUnits units)
{
    public Amount? Read(int start)
    {
        if (words.IsWord(start, "between"))
        {
            return Read(start, start + 1, allowAnd: true, isBetween: true) ?? Read(start, start + 1, allowAnd: false, isBetween: true);
        }

        return Read(start, words.IsWord(start, "from") ? start + 1 : start, allowAnd: true, isBetween: false);
    }

    private Amount? Read(int start, int index, bool allowAnd, bool isBetween)
    {
        if (numerals.Read(index, allowAnd) is not { } first)
        {
            return null;
        }

        List<UnitName> names = [];
        int separator = Take(first, names);
        separator += IsSuspended(separator) ? 1 : 0;
        bool separates = isBetween ? words.IsWord(separator, "and") || IsDash(separator) : words.IsWord(separator, "to") || IsDash(separator);
        if (!separates || numerals.Read(separator + 1) is not { } second)
        {
            return null;
        }

        int end = Take(second, names);
        return new Amount(start, end, end, Modifier.Range, ScaledLike(second, first), second, names.ToEquatableArray());
    }

    /// <summary>The hyphen of "12- to 16-hour", whose unit comes after the second number.</summary>
    private bool IsSuspended(int index) => words.IsSymbol(index, '-') && words.IsGlued(index) && words.IsWord(index + 1, "to") && !words.IsGlued(index + 1);

    private int Take(Numeral number, List<UnitName> names)
    {
        if (units.Before(number) is { } before)
        {
            names.Add(before);
        }

        if (units.After(number) is not { } after)
        {
            return number.End;
        }

        names.Add(after);
        return after.End;
    }

    /// <summary>"20 to 30 million" are millions on both sides; "500 to 1 million" are not.</summary>
    private static Numeral ScaledLike(Numeral second, Numeral first) =>
        second.HasMagnitude && !first.HasMagnitude && !first.IsFraction && first.Value <= second.Mantissa && second.Mantissa.Sign > 0
            ? first.Times(second.Value / second.Mantissa, first.End)
            : first;

    private bool IsDash(int index) =>
        words.IsSymbol(index, '-') || words.IsSymbol(index, '\u2010') || words.IsSymbol(index, '\u2011') || words.IsSymbol(index, '\u2012')
        || words.IsSymbol(index, '\u2013') || words.IsSymbol(index, '\u2014');
}
