using System.Globalization;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads a time of day to another as the hours between them: <c>8 a.m. to 8 p.m.</c>, <c>from 8:30 to 17:00</c>; overnight it counts on.</summary>
internal sealed class ClockParser(WordList words, Lexicon lexicon)
{
    private const int HoursOfDay = 24;

    private enum HalfOfDay
    {
        Unsaid,
        Morning,
        Evening,

        /// <summary>Said by its minutes, by "o'clock", or as noon or midnight: of a day of 24 hours.</summary>
        Whole,
    }

    public AmountPhrase? Read(int start)
    {
        int index = lexicon.Particles.From.At(words, start)?.End ?? start;
        bool isBetween = false;
        if (lexicon.Particles.Between.At(words, start) is { } between)
        {
            (index, isBetween) = (between.End, true);
        }

        if (Time(index) is not var (first, half, end) || SignEnd(end, isBetween) is not { } next || Time(next) is not var (last, lastHalf, after))
        {
            return null;
        }

        if (lastHalf == HalfOfDay.Unsaid)
        {
            return null;
        }

        if (half == HalfOfDay.Unsaid)
        {
            // "2 to 4 pm" is of one half of the day, "9 to 5 pm" of both.
            Rational inEvening = first < 12 ? first + 12 : first;
            first = lastHalf == HalfOfDay.Evening && inEvening < last ? inEvening : first;
        }

        Rational hours = last - first;
        hours = hours.Sign > 0 ? hours : hours + HoursOfDay;
        var range = new TokenRange(start, after);
        var number = new NumberPhrase(range, NumberForm.Words, hours, hours.Denominator.IsOne ? Rational.One : new Rational(1, 10), hours.Denominator.IsOne ? 0 : null);
        return new AmountPhrase(AmountForm.Clock, range, number);
    }

    private int? SignEnd(int index, bool isBetween) =>
        isBetween ? lexicon.Particles.And.At(words, index)?.End
        : words.IsDash(index) ? index + 1
        : (lexicon.Particles.To.At(words, index) ?? lexicon.Particles.Until.At(words, index))?.End;

    private (Rational Hours, HalfOfDay Half, int End)? Time(int start)
    {
        if (lexicon.Particles.Noon.At(words, start) is { } noon)
        {
            return (12, HalfOfDay.Whole, noon.End);
        }

        if (lexicon.Particles.Midnight.At(words, start) is { } midnight)
        {
            return (0, HalfOfDay.Whole, midnight.End);
        }

        if (Digits(start, most: HoursOfDay) is not { } hour)
        {
            return null;
        }

        int index = start + 1;
        int? minutes = null;
        bool isMark = (words.IsSign(index, ':') || words.IsSign(index, '.')) && words.IsGlued(index) && words.IsGlued(index + 1) && words.LengthAt(index + 1) == 2;
        if (isMark && Digits(index + 1, most: 59) is { } said)
        {
            (minutes, index) = (said, index + 2);
        }

        (HalfOfDay half, index) = Half(index, minutes is not null && words.IsSign(start + 1, ':'));
        bool isTwelve = half is HalfOfDay.Morning or HalfOfDay.Evening;
        if (isTwelve && hour is 0 or > 12)
        {
            return null;
        }

        int counted = isTwelve ? (hour % 12) + (half == HalfOfDay.Evening ? 12 : 0) : hour;
        return (counted + new Rational(minutes ?? 0, 60), half, index);
    }

    private (HalfOfDay Half, int End) Half(int index, bool hasMinutes)
    {
        if (lexicon.Particles.Morning.At(words, index) is { } morning)
        {
            return (HalfOfDay.Morning, morning.End);
        }

        if (lexicon.Particles.Evening.At(words, index) is { } evening)
        {
            return (HalfOfDay.Evening, evening.End);
        }

        return lexicon.Particles.Clock.At(words, index) is { } clock ? (HalfOfDay.Whole, clock.End) : (hasMinutes ? HalfOfDay.Whole : HalfOfDay.Unsaid, index);
    }

    private int? Digits(int index, int most) => words.IsDigits(index) && words.LengthAt(index) <= 2
        && int.TryParse(words.TextAt(index), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most ? number : null;
}
