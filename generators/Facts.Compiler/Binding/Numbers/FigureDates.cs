using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Which of the dates in a figure's words are no numbers of it.</summary>
internal static class FigureDates
{
    /// <summary>
    /// Dates after a preposition, and dates that name a month. A bare year stands for a count ("2018 workers"), and so does what stands after <em>from</em> or
    /// <em>between</em> ("from 1900 to 2100 workers") or after "rose by".
    /// </summary>
    public static EquatableArray<DatePhrase> Find(string words) => DatePhraseReader.Find(words).Where(phrase => IsDate(phrase, words)).ToEquatableArray();

    private static bool IsDate(DatePhrase phrase, string words)
    {
        string written = words.Substring(phrase.Span.Start, phrase.Span.Length);
        int preposition = phrase.Preposition is { } word && written.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? word.Length : 0;
        bool namesMonth = written.Skip(preposition).Any(char.IsLetter);
        return namesMonth || (phrase.Preposition is not (null or "from" or "between") && !IsChange(phrase, words));
    }

    private static bool IsChange(DatePhrase phrase, string words)
    {
        if (phrase.Preposition != "by")
        {
            return false;
        }

        WordList before = WordScanner.Scan(words.Substring(0, phrase.Span.Start), []);
        return RatioWords.ChangeBefore(before, before.Count) != 0;
    }
}
