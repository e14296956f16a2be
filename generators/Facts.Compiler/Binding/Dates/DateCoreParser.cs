using System.Globalization;

namespace Facts.Compiler.Binding.Dates;

/// <summary>
/// Reads a date as English writes it: <em>Saturday, November 27, 2010; 13 July 2022; Sept. 28; September 2018; Dec. 2017; 2019; 2018-09-05;
/// the 1990s; the 19th century; spring 2018; the second quarter of 2018; each year</em>.
/// </summary>
internal sealed class DateCoreParser(IReadOnlyList<DateWord> words)
{
    private const int FirstYear = 1000;

    /// <summary>A greater number in words is more likely the name of a thing ("Resolution 2397").</summary>
    private const int LastYear = 2199;

    public DateSaying? Parse(ref int index)
    {
        int i = index;
        DateSaying? saying = ParseEach(ref i) ?? ParseDay(ref i);
        if (saying is null)
        {
            Skip(ref i, "the");
            saying = ParseDay(ref i) ?? ParseCentury(ref i) ?? ParseShare(ref i) ?? ParseSeason(ref i) ?? ParseMonth(ref i) ?? ParseIso(ref i) ?? ParseYears(ref i);
        }

        if (saying is not null)
        {
            index = i;
        }

        return saying;
    }

    /// <summary><em>Each year, every December, each month</em>.</summary>
    private DateSaying? ParseEach(ref int index)
    {
        if (!Is(index, "each") && !Is(index, "every"))
        {
            return null;
        }

        string? pattern = Word(index + 1) switch
        {
            "year" => DateSaying.NoYear,
            "month" => DateSaying.NoYear + "-XX",
            "day" => DateSaying.NoYear + "-XX-XX",
            var name when DateNames.Month(name) is { } month => $"{DateSaying.NoYear}-{Two(month)}",
            var name when DateNames.Season(name) is { } season => $"{DateSaying.NoYear}-{Two(season)}",
            _ => null,
        };
        if (pattern is null)
        {
            return null;
        }

        index += 2;
        return DateSaying.At(pattern) with { IsEach = true };
    }

    /// <summary>A weekday, or none; then month and day or day and month, and a year, or none.</summary>
    private DateSaying? ParseDay(ref int index)
    {
        int i = index;
        int? weekday = DateNames.Weekday(Word(i));
        if (weekday is not null)
        {
            i++;
            Skip(ref i, ".");
            Skip(ref i, ",");
            Skip(ref i, "the");
        }

        int month;
        int first;
        int last;
        if (TakeMonth(ref i, out month) && TakeDays(ref i, out first, out last))
        {
            // July 13, 2022
        }
        else
        {
            i = weekday is null ? index : i;
            if (!TakeDays(ref i, out first, out last))
            {
                return null;
            }

            Skip(ref i, "of");
            if (!TakeMonth(ref i, out month))
            {
                return null;
            }
        }

        string year = TakeYear(ref i, afterComma: true) ?? DateSaying.NoYear;
        index = i;
        string day = $"{year}-{Two(month)}-{Two(first)}";
        return first == last
            ? DateSaying.At(day) with { Weekday = weekday }
            : DateSaying.At($"{day}/{year}-{Two(month)}-{Two(last)}");
    }

    /// <summary><em>September 2018, Dec. 2017, September of 2018, September</em>.</summary>
    private DateSaying? ParseMonth(ref int index)
    {
        int i = index;
        if (Is(i, "month") && Is(i + 1, "of"))
        {
            i += 2;
        }

        if (!TakeMonth(ref i, out int month))
        {
            return null;
        }

        string year = TakeYear(ref i, afterComma: true) ?? DateSaying.NoYear;
        index = i;
        return DateSaying.At($"{year}-{Two(month)}");
    }

    /// <summary><em>Spring 2018, the winter of 2018</em>; a season without its year is read past.</summary>
    private DateSaying? ParseSeason(ref int index)
    {
        if (DateNames.Season(Word(index)) is not { } season)
        {
            return null;
        }

        int i = index + 1;
        if (TakeYear(ref i, afterComma: true) is not { } year)
        {
            return null;
        }

        index = i;
        return DateSaying.At($"{year}-{Two(season)}");
    }

    /// <summary><em>The second quarter of 2018, Q2 2018, the first half of 2019</em>.</summary>
    private DateSaying? ParseShare(ref int index)
    {
        int i = index;
        int? group = null;
        if (Is(i, "q") && i + 1 < words.Count && words[i].Touches(words[i + 1]) && words[i + 1].Text is "1" or "2" or "3" or "4")
        {
            group = 32 + (words[i + 1].Text[0] - '0');
            i += 2;
        }
        else if (DateNames.Ordinal(Word(i)) is { } ordinal and > 0)
        {
            group = Word(i + 1) switch
            {
                "quarter" when ordinal <= 4 => 32 + ordinal,
                "half" when ordinal <= 2 => 39 + ordinal,
                _ => null,
            };
            i += 2;
        }

        if (group is null || TakeYear(ref i, afterComma: true) is not { } year)
        {
            return null;
        }

        index = i;
        return DateSaying.At($"{year}-{Two(group.Value)}");
    }

    /// <summary><em>The 19th century</em>, which is <c>18XX</c>.</summary>
    private DateSaying? ParseCentury(ref int index)
    {
        int i = index;
        if (!(TakeOrdinal(ref i) is { } ordinal and >= 1 and <= 22))
        {
            return null;
        }

        Skip(ref i, "-");
        if (!Is(i, "century"))
        {
            return null;
        }

        index = i + 1;
        return DateSaying.At(Two(ordinal - 1) + "XX");
    }

    /// <summary><em>2018-09-05</em> or <em>2018-09</em>, its parts touching; and <em>2018-19</em>, two years.</summary>
    private DateSaying? ParseIso(ref int index)
    {
        string text = "";
        int length = 0;
        for (int i = index; i < words.Count && length < 5 && (i == index || words[i - 1].Touches(words[i])); i++)
        {
            bool fits = length % 2 == 0 ? words[i].IsNumber && words[i].Text.Length == (length == 0 ? 4 : 2) : words[i].Text == "-";
            if (!fits)
            {
                break;
            }

            text += words[i].Text;
            length++;
        }

        if (length is not (3 or 5) || (index + length < words.Count && words[index + length - 1].Touches(words[index + length])
            && words[index + length].IsNumber))
        {
            return null;
        }

        int second = int.Parse(text.Substring(5, 2), CultureInfo.InvariantCulture);
        if (second is < 1 or > 12)
        {
            bool isNext = length == 3 && second > int.Parse(text.Substring(2, 2), CultureInfo.InvariantCulture);
            index += isNext ? length : 0;
            return isNext ? DateSaying.At($"{text.Substring(0, 4)}/{text.Substring(0, 2)}{text.Substring(5)}") : null;
        }

        index += length;
        return DateSaying.At(text);
    }

    /// <summary><em>2019, the year 2019, the 1990s, the 1900s</em> (a century).</summary>
    private DateSaying? ParseYears(ref int index)
    {
        int i = index;
        if (TakeYear(ref i, afterComma: false) is { } year)
        {
            index = i;
            return DateSaying.At(year);
        }

        if (!IsYearNumber(index) || !words[index].Text.EndsWith("0", StringComparison.Ordinal))
        {
            return null;
        }

        i = index + 1;
        Skip(ref i, "'");
        if (!Is(i, "s") || !words[i - 1].Touches(words[i]) || !words[index].Touches(words[index + 1]))
        {
            return null;
        }

        string digits = words[index].Text;
        index = i + 1;
        return DateSaying.At(digits[2] == '0' ? digits.Substring(0, 2) + "XX" : digits.Substring(0, 3) + "X");
    }

    /// <summary>A name of a month; one that is another word too ("3 may have left") only with a capital.</summary>
    private bool TakeMonth(ref int index, out int month)
    {
        month = 0;
        if (DateNames.Month(Word(index)) is not { } found
            || (words[index].Text.Length < 6 && words[index].Text is not ("april" or "june" or "july") && !char.IsUpper(words[index].Written[0])))
        {
            return false;
        }

        month = found;
        index++;
        if (Is(index, ".") && words[index - 1].Touches(words[index]) && words[index - 1].Text.Length <= 4 && index + 1 < words.Count)
        {
            index++;
        }

        return true;
    }

    /// <summary>A day of a month or a run of them: <em>13, 13th, 13–15</em>.</summary>
    private bool TakeDays(ref int index, out int first, out int last)
    {
        last = 0;
        if (!TakeDay(ref index, out first))
        {
            return false;
        }

        last = first;
        int i = index + 1;
        if (Is(index, "-") && TakeDay(ref i, out int end) && end > first)
        {
            last = end;
            index = i;
        }

        return true;
    }

    private bool TakeDay(ref int index, out int day)
    {
        day = 0;
        if (index >= words.Count || !words[index].IsNumber || words[index].Text.Length > 2 || IsPartOfNumber(index))
        {
            return false;
        }

        day = int.Parse(words[index].Text, CultureInfo.InvariantCulture);
        index++;
        if (index < words.Count && words[index].Text is "st" or "nd" or "rd" or "th" && words[index - 1].Touches(words[index]))
        {
            index++;
        }

        return day is > 0 and <= 31;
    }

    private int? TakeOrdinal(ref int index)
    {
        if (DateNames.Ordinal(Word(index)) is { } named)
        {
            index++;
            return named;
        }

        if (Is(index, "twenty") && Is(index + 1, "-") && DateNames.Ordinal(Word(index + 2)) is { } unit and < 10)
        {
            index += 3;
            return 20 + unit;
        }

        int i = index;
        bool isDay = TakeDay(ref i, out int number) && i == index + 2;
        index = isDay ? i : index;
        return isDay ? number : null;
    }

    /// <summary>A year, after a comma or <em>of</em> where those may stand, with <em>the year</em> before it or not.</summary>
    private string? TakeYear(ref int index, bool afterComma)
    {
        int i = index;
        if (afterComma)
        {
            Skip(ref i, ",");
            Skip(ref i, "of");
            Skip(ref i, "the");
        }

        Skip(ref i, "year");
        if (!IsYearNumber(i) || (i + 1 < words.Count && words[i].Touches(words[i + 1]) && IsTail(i + 1)))
        {
            return null;
        }

        index = i + 1;
        return words[i].Text;
    }

    private bool IsYearNumber(int index) => index < words.Count && words[index].IsNumber && words[index].Text.Length == 4
        && int.Parse(words[index].Text, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear && !IsPartOfNumber(index);

    /// <summary>What touches a year and makes it something else: <em>1990s, 2019%, 2019.5, 2019km</em>; a closing mark or a dash does not.</summary>
    private bool IsTail(int index)
    {
        string text = words[index].Text;
        bool isInside = index + 1 < words.Count && words[index].Touches(words[index + 1]) && words[index + 1].IsNumber;
        return char.IsLetter(text[0]) || text is "%" or "/" || (text is "," or "." or ":" && isInside) || (text == "'" && index + 1 < words.Count && Is(index + 1, "s")
            && words[index].Touches(words[index + 1]) && words[index - 1].Text.EndsWith("0", StringComparison.Ordinal));
    }

    /// <summary>Whether digits continue a number, an amount or a name: <em>1,200, 3.12, $2000, #12, A320</em>.</summary>
    private bool IsPartOfNumber(int index)
    {
        if (index > 0 && words[index - 1].Touches(words[index]))
        {
            string before = words[index - 1].Text;
            bool isAfterDigits = index > 1 && words[index - 2].IsNumber && words[index - 2].Touches(words[index - 1]);
            if (before is "$" or "\u20AC" or "\u00A3" or "#" or "/" or "\u00A5" || char.IsLetter(before[0]) || (before is "," or "." or ":" && isAfterDigits))
            {
                return true;
            }
        }

        return index + 2 < words.Count && words[index + 1].Text is "," or "." or ":" && words[index].Touches(words[index + 1])
            && words[index + 2].IsNumber && words[index + 1].Touches(words[index + 2]);
    }

    private string Word(int index) => index < words.Count ? words[index].Text : "";

    private bool Is(int index, string text) => index < words.Count && words[index].Text == text;

    private void Skip(ref int index, string text)
    {
        if (Is(index, text))
        {
            index++;
        }
    }

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
