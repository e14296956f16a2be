using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Finds the dates that English words say.</summary>
internal static class DatePhraseReader
{
    /// <summary>
    /// The dates among the words of a figure, from left to right, none overlapping: those after <em>since, in, by, until, as of, …</em>, and those
    /// that stand by themselves and can be no number (with a month, a decade). A year alone is a date only after such a preposition, and not where
    /// it is a number as well ("from 1500 to 2000", "rose by 2000").
    /// </summary>
    public static EquatableArray<DatePhrase> Find(string words) => Find(words, isFigure: true);

    /// <summary>All dates among the words of a date.</summary>
    public static EquatableArray<DatePhrase> FindDates(string words) => Find(words, isFigure: false);

    private static EquatableArray<DatePhrase> Find(string text, bool isFigure)
    {
        var words = new DateWords(DateWord.Split(text));
        var parser = new DatePhraseParser(words, isFigure);
        var phrases = new List<DatePhrase>();
        int index = 0;
        while (index < words.Count)
        {
            int start = index;
            if (parser.Parse(ref index, out string? preposition) is not { } saying)
            {
                index = start + 1;
                continue;
            }

            var span = new TextSpan(words[start].Span.Start, words[index - 1].Span.End);
            phrases.Add(new DatePhrase(span, preposition, text.Substring(span.Start, span.Length), saying));
        }

        return phrases.ToEquatableArray();
    }
}
