using System.Collections.Generic;

namespace Facts.Compiler.Tests.Language;

/// <summary>Says a whole number in English words: the other direction of what is tested.</summary>
internal static class EnglishNumber
{
    private static readonly string[] s_small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Value, string Name)[] s_magnitudes = [(1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand")];

    public static string Say(long number, bool withAnd)
    {
        if (number < 0)
        {
            return "minus " + Say(-number, withAnd);
        }

        if (number == 0)
        {
            return s_small[0];
        }

        var parts = new List<string>();
        foreach ((long value, string name) in s_magnitudes)
        {
            if (number >= value)
            {
                parts.Add($"{Below1000(number / value, withAnd)} {name}");
                number %= value;
            }
        }

        if (number > 0)
        {
            parts.Add(withAnd && parts.Count > 0 && number < 100 ? "and " + Below1000(number, withAnd) : Below1000(number, withAnd));
        }

        return string.Join(" ", parts);
    }

    private static string Below1000(long number, bool withAnd) => number switch
    {
        < 20 => s_small[number],
        < 100 => number % 10 == 0 ? s_tens[number / 10] : $"{s_tens[number / 10]}-{s_small[number % 10]}",
        _ => $"{s_small[number / 100]} hundred" + (number % 100 == 0 ? "" : (withAnd ? " and " : " ") + Below1000(number % 100, withAnd)),
    };
}
