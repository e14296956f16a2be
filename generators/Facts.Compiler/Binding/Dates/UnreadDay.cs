using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Finds, beside the one date that words say, what was meant for a part of it and could not be read: a day number, the name of a month.</summary>
internal sealed class UnreadDay(DateWords words, DatePhrase phrase, int first, int last)
{
    private static readonly HashSet<string> s_times = new(StringComparer.Ordinal) { "am", "pm", "a", "p", "h", "hrs", "hours", "hr", "uhr", "min", "o", "clock", "noon" };

    private readonly bool _hasMonth = phrase.Saying.Pattern is { Length: > 4 };
    private readonly bool _hasDay = phrase.Saying.Pattern is { Length: > 7 };

    /// <summary>The characters of such words in the text; null where there are none.</summary>
    public static TextSpan? Find(string text, DatePhrase phrase)
    {
        List<DateWord> split = DateWord.Split(text);
        int first = split.FindIndex(word => word.Span.Start >= phrase.Span.Start);
        int last = split.FindLastIndex(word => word.Span.End <= phrase.Span.End);
        var unread = new UnreadDay(new DateWords(split), phrase, first, last);
        return (unread.Before() ?? unread.After()) is var (from, to) ? new TextSpan(split[from].Span.Start, split[to].Span.End) : null;
    }

    private (int From, int To)? Before()
    {
        int index = SkipBack(first - 1);
        if (index < 0)
        {
            return null;
        }

        if (IsDay(index))
        {
            return _hasDay ? null : (index, index);
        }

        int number = SkipBack(index - 1);
        bool isName = IsName(index) && !_hasMonth;
        if (isName && number >= 0 && IsDay(number) && phrase.Preposition is null)
        {
            return (number, index);
        }

        return isName && MonthLike.Is(words[index]) ? (index, index) : null;
    }

    private (int From, int To)? After()
    {
        int index = last + 1 + (words.Is(last + 1, ",") ? 1 : 0);
        if (index >= words.Count)
        {
            return null;
        }

        bool isApart = index > last + 1;
        if (words[index].IsNumber && !_hasDay && IsDay(index))
        {
            bool hasName = index + 1 < words.Count && MonthLike.Is(words[index + 1]);
            return hasName ? (index, index + 1) : isApart ? null : (index, index);
        }

        bool isName = !_hasMonth && IsName(index) && MonthLike.Is(words[index]);
        return isName ? (index, index + 1 < words.Count && words[index + 1].IsNumber ? index + 1 : index) : null;
    }

    /// <summary>Past what may stand between a day, a month and a year: a comma, the point or the ending of an ordinal, <em>of, the, de</em>.</summary>
    private int SkipBack(int index)
    {
        while (index > 0 && (words[index].Text is "," or "." or "of" or "the" or "de" || (words[index].Text is "st" or "nd" or "rd" or "th" or "er" && words[index - 1].IsNumber)))
        {
            index--;
        }

        return index;
    }

    /// <summary>A number that is no time of day, or an ordinal.</summary>
    private bool IsDay(int index)
    {
        if (!words[index].IsNumber)
        {
            return DateNames.Ordinal(words[index].Text) is not null || words[index].Text is "thirtieth";
        }

        bool isClock = (index > 0 && words[index - 1].Text == ":") || words.Is(index + 1, ":") || s_times.Contains(words.Word(index + 1));
        return !isClock && words[index].Text.Length <= 2;
    }

    private bool IsName(int index) => char.IsLetter(words[index].Text[0]) && !s_times.Contains(words[index].Text) && DatePreposition.LengthAt(words, index) == 0;
}
