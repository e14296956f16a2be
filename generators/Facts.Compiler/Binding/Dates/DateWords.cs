using System.Globalization;

namespace Facts.Compiler.Binding.Dates;

/// <summary>The words of a text by index, and the smallest pieces of a date among them. What takes a piece moves the index behind it, or leaves it.</summary>
internal sealed class DateWords(IReadOnlyList<DateWord> words)
{
    private const int FirstYear = 1000;

    /// <summary>A greater number in words is more likely the name of a thing ("Resolution 2397").</summary>
    private const int LastYear = 2199;

    public int Count => words.Count;

    public DateWord this[int index] => words[index];

    /// <summary>The word in lower case; nothing behind the last.</summary>
    public string Word(int index) => index < words.Count ? words[index].Text : "";

    public bool Is(int index, string text) => index < words.Count && words[index].Text == text;

    /// <summary>Whether no white space parts the word from the next.</summary>
    public bool Touch(int index) => index + 1 < words.Count && words[index].Touches(words[index + 1]);

    /// <summary>Some words with a blank between each two.</summary>
    public string Join(int start, int count) => string.Join(" ", words.Skip(start).Take(count).Select(word => word.Text));

    public void Skip(ref int index, string text)
    {
        if (Is(index, text))
        {
            index++;
        }
    }

    /// <summary>A name of a month; one that is another word too ("3 may have left") only with a capital.</summary>
    public bool TakeMonth(ref int index, out int month)
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
    public bool TakeDays(ref int index, out int first, out int last)
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

    public bool TakeDay(ref int index, out int day)
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

    public int? TakeOrdinal(ref int index)
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
    public string? TakeYear(ref int index, bool afterComma)
    {
        int i = index;
        if (afterComma)
        {
            Skip(ref i, ",");
            Skip(ref i, "of");
            Skip(ref i, "the");
        }

        Skip(ref i, "year");
        if (!IsYearNumber(i) || Word(i + 1) is "bc" or "bce" || (i + 1 < words.Count && words[i].Touches(words[i + 1]) && IsTail(i + 1)))
        {
            return null;
        }

        index = i + 1;
        return words[i].Text;
    }

    public bool IsYearNumber(int index) => index < words.Count && words[index].IsNumber && words[index].Text.Length == 4
        && int.Parse(words[index].Text, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear && !IsPartOfNumber(index);

    /// <summary>What touches a year and makes it something else: <em>1990s, 2019%, 2019.5, 2019km</em>; a closing mark or a dash does not.</summary>
    private bool IsTail(int index) => char.IsLetter(words[index].Text[0]) || words[index].Text is "%" or "/" || ContinuesNumber(index)
        || (Is(index, "'") && Touch(index) && Is(index + 1, "s") && words[index - 1].Text.EndsWith("0", StringComparison.Ordinal));

    /// <summary>Whether digits are a piece of a number, an amount or a name: <em>1,200, 3.12, $2000, #12, A320</em>.</summary>
    private bool IsPartOfNumber(int index)
    {
        if (index > 0 && Touch(index - 1))
        {
            string before = words[index - 1].Text;
            bool isAmount = before is "$" or "\u20AC" or "\u00A3" or "\u00A5" or "#" or "/" || char.IsLetter(before[0]);
            if (isAmount || (index > 1 && words[index - 2].IsNumber && Touch(index - 2) && ContinuesNumber(index - 1)))
            {
                return true;
            }
        }

        return Touch(index) && ContinuesNumber(index + 1);
    }

    /// <summary>Whether a mark with digits behind it goes on with a number: a comma before three of them, a point or a colon before any.</summary>
    private bool ContinuesNumber(int index) => Touch(index) && words[index + 1].IsNumber
        && (words[index].Text is "." or ":" || (words[index].Text == "," && words[index + 1].Text.Length == 3));
}
