using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Finds the words just left of a date's brackets that change what it says, and so belong inside: <em>by, since, the end of</em>.</summary>
internal static class OutsideWords
{
    public static Diagnostic? Find(DateInput input)
    {
        List<DateWord> words = DateWord.Split(input.Before.Text);
        if (words.Count == 0)
        {
            return null;
        }

        int last = words.Count - 1;
        int start = last;
        if (DatePreposition.Decides(words[last].Text) && !words[last].IsNumber)
        {
            return Touches(input, words[last]) ? DateRules.PrepositionOutside(Locate(input, words, last), Text(input, words, last)) : null;
        }

        if (input.Part is not null || !Touches(input, words[last]))
        {
            return null;
        }

        if (words[start].Text == "of" && start > 0 && DateNames.Part(words[start - 1].Text) is DatePart.Start or DatePart.End or DatePart.Mid)
        {
            start--;
        }
        else if (words[start].Text == "-" && start > 0 && DateNames.Part(words[start - 1].Text) is not null)
        {
            start--;
        }
        else if (words[start].Text is not ("early" or "late" or "mid"))
        {
            return null;
        }

        if (start > 0 && words[start - 1].Text == "the")
        {
            start--;
        }

        if (start > 0 && DatePreposition.Decides(words[start - 1].Text))
        {
            start--;
        }

        return DateRules.PartOutside(Locate(input, words, start), Text(input, words, start));
    }

    /// <summary>Only white space may lie between.</summary>
    private static bool Touches(DateInput input, DateWord last) => string.IsNullOrWhiteSpace(input.Before.Text.Substring(last.Span.End));

    private static string Text(DateInput input, List<DateWord> words, int start) => input.Before.Text.Substring(words[start].Span.Start).TrimEnd();

    private static FileSpan Locate(DateInput input, List<DateWord> words, int start) =>
        input.Source.Locate(input.Before.Locate(new TextSpan(words[start].Span.Start, words[words.Count - 1].Span.End)));
}
