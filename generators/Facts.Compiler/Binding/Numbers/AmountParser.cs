using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads the number that begins at a token in any of its forms, with its unit and what touches it on the right.</summary>
internal sealed class AmountParser
{
    private readonly WordList _words;
    private readonly NumeralParser _numerals;
    private readonly AmountUnits _units;
    private readonly RangeParser _ranges;
    private readonly ClockParser _clocks;
    private readonly OrderParser _orders;
    private readonly DenominatorMatcher _denominators;

    public AmountParser(WordList words, UnitWords units)
    {
        _words = words;
        _numerals = new NumeralParser(words);
        _units = new AmountUnits(words, units);
        _ranges = new RangeParser(words, _numerals, _units);
        _clocks = new ClockParser(words);
        _orders = new OrderParser(words, _units);
        _denominators = new DenominatorMatcher(words, units);
    }

    public Amount? Read(int start) => !_words.IsKind(start, WordTokenKind.Gap) && (_clocks.Read(start) ?? RatioWords.Read(_words, start) ?? _orders.Read(start) ?? _ranges.Read(start) ?? Single(start)) is { } amount
        ? WithRightHand(amount)
        : null;

    private Amount? Single(int start)
    {
        if (_numerals.Read(start) is not { } number)
        {
            return null;
        }

        List<UnitName> units = [];
        if (_units.Before(number) is { } before)
        {
            units.Add(before);
        }

        int end = TakeUnit(number, units);
        if (end > number.End && number is { IsFraction: false, Value.Denominator.IsOne: true } && _numerals.AndPart(end) is { } part)
        {
            number = number with { Value = number.Value + part.Value, Mantissa = number.Mantissa + part.Value, Place = part.Place, Decimals = null };
            end = part.End;
        }

        int sign = PlusMinusEnd(end);
        if (sign == end || _numerals.Read(sign) is not { } spread)
        {
            return new Amount(start, end, end, null, number, null, units.ToEquatableArray());
        }

        end = TakeUnit(spread, units);
        return new Amount(start, end, end, Modifier.PlusMinus, number, spread, units.ToEquatableArray());
    }

    private int TakeUnit(Numeral number, List<UnitName> units)
    {
        if (_units.After(number) is not { } name)
        {
            return number.End;
        }

        units.Add(name);
        return name.End;
    }

    /// <summary>The token after ±, +/- or "plus or minus"; the index itself where there is none.</summary>
    private int PlusMinusEnd(int index)
    {
        if (_words.IsSymbol(index, '±'))
        {
            return index + 1;
        }

        bool isSigns = _words.IsSymbol(index, '+') && _words.IsSymbol(index + 1, '/') && (_words.IsSymbol(index + 2, '-') || _words.IsSymbol(index + 2, '\u2212'));
        bool isWords = _words.IsWord(index, "plus") && _words.IsWord(index + 1, "or") && _words.IsWord(index + 2, "minus");
        return isSigns || isWords ? index + 3 : index;
    }

    /// <summary>"30 hours or more", "30+ hours", "18 hours a day or more", "30 workers or so".</summary>
    private Amount WithRightHand(Amount amount)
    {
        if (ModifierMatcher.After(_words, amount.UnitEnd) is { } touching)
        {
            UnitName? name = amount.Units.Count == 0 && amount.Own is null ? _units.AfterOrder(touching.End) : null;
            return amount with { After = touching, Units = name is null ? amount.Units : EquatableArray<UnitName>.From([name]), End = name?.End ?? touching.End, UnitEnd = name?.End ?? amount.UnitEnd };
        }

        int end = _denominators.AdjacentEnd(amount.UnitEnd);
        if (end > amount.UnitEnd)
        {
            return ModifierMatcher.After(_words, end) is { } match ? amount with { After = match, End = match.End } : amount;
        }

        bool isNoun = amount.Units.Count == 0 && _words.IsKind(amount.UnitEnd, WordTokenKind.Word) && _words.IsWord(amount.UnitEnd + 1, "or");
        return isNoun && ModifierMatcher.After(_words, amount.UnitEnd + 1) is { } behind ? amount with { After = behind, End = behind.End } : amount;
    }
}
