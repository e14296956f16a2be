using System.Globalization;

namespace Facts.Compiler.Binding.Dates;

/// <summary>
/// Reads a date as English writes it: <em>Saturday, November 27, 2010; 13 July 2022; Sept. 28; September 2018; Dec. 2017; 2019; 2018-09-05;
/// the 1990s; the 19th century; spring 2018; the second quarter of 2018; each year</em>.
/// </summary>
internal sealed class DateCoreParser(DateWords words)
{
    public DateSaying? Parse(ref int index)
    {
        int i = index;
        DateSaying? saying = ParseEach(ref i) ?? ParseDay(ref i);
        if (saying is null)
        {
            words.Skip(ref i, "the");
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
        if (!words.Is(index, "each") && !words.Is(index, "every"))
        {
            return null;
        }

        string? pattern = words.Word(index + 1) switch
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
        int? weekday = DateNames.Weekday(words.Word(i));
        if (weekday is not null)
        {
            i++;
            words.Skip(ref i, ".");
            words.Skip(ref i, ",");
            words.Skip(ref i, "the");
        }

        int month;
        int first;
        int last;
        if (words.TakeMonth(ref i, out month) && words.TakeDays(ref i, out first, out last))
        {
            // July 13, 2022
        }
        else
        {
            i = weekday is null ? index : i;
            if (!words.TakeDays(ref i, out first, out last))
            {
                return null;
            }

            words.Skip(ref i, "of");
            if (!words.TakeMonth(ref i, out month))
            {
                return null;
            }
        }

        string year = words.TakeYear(ref i, afterComma: true) ?? DateSaying.NoYear;
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
        if (words.Is(i, "month") && words.Is(i + 1, "of"))
        {
            i += 2;
        }

        if (!words.TakeMonth(ref i, out int month))
        {
            return null;
        }

        string year = words.TakeYear(ref i, afterComma: true) ?? DateSaying.NoYear;
        index = i;
        return DateSaying.At($"{year}-{Two(month)}");
    }

    /// <summary><em>Spring 2018, the winter of 2018</em>; a season without its year is read past.</summary>
    private DateSaying? ParseSeason(ref int index)
    {
        if (DateNames.Season(words.Word(index)) is not { } season)
        {
            return null;
        }

        int i = index + 1;
        if (words.TakeYear(ref i, afterComma: true) is not { } year)
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
        if (words.Is(i, "q") && words.Touch(i) && words.Word(i + 1) is "1" or "2" or "3" or "4")
        {
            group = 32 + (words.Word(i + 1)[0] - '0');
            i += 2;
        }
        else if (DateNames.Ordinal(words.Word(i)) is { } ordinal and > 0)
        {
            group = words.Word(i + 1) switch
            {
                "quarter" when ordinal <= 4 => 32 + ordinal,
                "half" when ordinal <= 2 => 39 + ordinal,
                _ => null,
            };
            i += 2;
        }

        if (group is null || words.TakeYear(ref i, afterComma: true) is not { } year)
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
        if (!(words.TakeOrdinal(ref i) is { } ordinal and >= 1 and <= 22))
        {
            return null;
        }

        words.Skip(ref i, "-");
        if (!words.Is(i, "century"))
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
        return DateSaying.At(text + TakeIsoEnd(ref index));
    }

    /// <summary>The <em>/2019</em> of <em>2017-12/2019</em>; nothing where no such end touches.</summary>
    private string TakeIsoEnd(ref int index)
    {
        int i = index + 1;
        if (!words.Is(index, "/") || !words.Touch(index - 1) || !words.Touch(index) || !words[i].IsNumber || words[i].Text.Length != 4)
        {
            return "";
        }

        string end = "/" + words[i++].Text;
        for (; words.Is(i, "-") && words.Touch(i - 1) && words.Touch(i) && words[i + 1].IsNumber; i += 2)
        {
            end += "-" + words[i + 1].Text;
        }

        index = i;
        return end;
    }

    /// <summary><em>2019, the year 2019, the 1990s, the 1900s</em> (a century).</summary>
    private DateSaying? ParseYears(ref int index)
    {
        int i = index;
        if (words.TakeYear(ref i, afterComma: false) is { } year)
        {
            index = i;
            return DateSaying.At(year);
        }

        if (!words.IsYearNumber(index) || !words[index].Text.EndsWith("0", StringComparison.Ordinal))
        {
            return null;
        }

        i = index + 1;
        words.Skip(ref i, "'");
        if (!words.Is(i, "s") || !words[i - 1].Touches(words[i]) || !words[index].Touches(words[index + 1]))
        {
            return null;
        }

        string digits = words[index].Text;
        index = i + 1;
        return DateSaying.At(digits[2] == '0' ? digits.Substring(0, 2) + "XX" : digits.Substring(0, 3) + "X");
    }

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
