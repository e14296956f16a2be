using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>A run of letters, a run of digits, or one other character that is no white space: in lower case, and as it was written.</summary>
internal readonly record struct DateWord(string Text, string Written, TextSpan Span, bool IsNumber)
{
    public bool Touches(DateWord next) => Span.End == next.Span.Start;

    public static List<DateWord> Split(string text)
    {
        var words = new List<DateWord>();
        int i = 0;
        while (i < text.Length)
        {
            int start = i++;
            bool isNumber = IsDigit(text[start]);
            if (isNumber || char.IsLetter(text[start]))
            {
                while (i < text.Length && (isNumber ? IsDigit(text[i]) : char.IsLetter(text[i])))
                {
                    i++;
                }
            }
            else if (char.IsWhiteSpace(text[start]))
            {
                continue;
            }

            string written = text.Substring(start, i - start);
            string folded = written == "\u2019" ? "'" : written is "\u2013" or "\u2014" or "\u2011" ? "-" : written.ToLowerInvariant();
            words.Add(new DateWord(folded, written, new TextSpan(start, i), isNumber));
        }

        return words;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
