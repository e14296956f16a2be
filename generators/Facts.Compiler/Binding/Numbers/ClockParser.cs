namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads a range of clock times as the hours it lasts: <c>8 a.m. to 8 p.m.</c>, <c>from 22:00 to 06:00</c>; what ends earlier ends on the next day.</summary>
internal sealed class ClockParser(WordList words)
{
    public Amount? Read(int start)
    {
        bool isBetween = words.IsWord(start, "between");
        if (ClockTime.Read(words, isBetween || words.IsWord(start, "from") ? start + 1 : start) is not { } first || !Separates(first.End, isBetween)
            || ClockTime.Read(words, first.End + 1) is not { } second)
        {
            return null;
        }

        int? minutes = second.IsPlainNumber ? null : first.IsPlainNumber ? WithHalfOf(second, first) : first.Minutes;
        if (minutes is not { } from)
        {
            return null;
        }

        int length = (second.Minutes - from + (2 * ClockTime.Day)) % ClockTime.Day;
        var hours = new Rational(length == 0 ? ClockTime.Day : length, 60);
        string? printed = DecimalText.Of(hours);
        Rational place = printed is null ? Numeral.FractionPlace : printed.IndexOf('.') is >= 0 and var point ? Rational.PowerOfTen(point + 1 - printed.Length) : DigitNumeral.PlaceOf(hours);
        var number = new Numeral(start, second.End, hours, place, null, IsFraction: false, hours, HasMagnitude: false);
        return new Amount(start, second.End, second.End, null, number, null, default) { IsClock = true };
    }

    /// <summary>"9 to 5 p.m.": the half of the day in which the first comes before the second. A plain number before 24-hour times is no clock time.</summary>
    private int? WithHalfOf(ClockTime second, ClockTime first)
    {
        if (words.IsKind(second.End - 1, WordTokenKind.Time))
        {
            return null;
        }

        int morning = first.Minutes % ClockTime.HalfDay;
        int sameHalf = morning + (second.Minutes >= ClockTime.HalfDay ? ClockTime.HalfDay : 0);
        return sameHalf < second.Minutes ? sameHalf : (sameHalf + ClockTime.HalfDay) % ClockTime.Day;
    }

    private bool Separates(int index, bool isBetween) =>
        words.WordAt(index) is "to" or "until" or "till" or "through" || (isBetween && words.IsWord(index, "and"))
        || words.IsSymbol(index, '-') || words.IsSymbol(index, '\u2013') || words.IsSymbol(index, '\u2014');
}
