using System.Globalization;
using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Lexicons;

/// <summary>The words that dates are said with.</summary>
internal sealed class DateWords(string language, LexiconPhrases words, LexiconRows rows)
{
    public PhraseTable<MonthName> Months { get; } = WithNames(
        words.Read("months", row => new MonthName(Number(row[1]), row[2] == "capital")), MonthNames.Of(language), (month, isShort) => new MonthName(month, isShort));

    public PhraseTable<WeekdayName> Weekdays { get; } = WithNames(
        words.Read("weekdays", row => new WeekdayName(Number(row[1]), row[2] == "abbreviation")), WeekdayNames.Of(language), (weekday, isShort) => new WeekdayName(weekday - 1, isShort));

    /// <summary>The seasons by their numbers in EDTF, 21 to 24.</summary>
    public PhraseTable<int> Seasons { get; } = words.Read("seasons", row => Number(row[1]));

    public PhraseTable<EraName> ErasBefore { get; } = Eras(words, "before");

    public PhraseTable<EraName> ErasAfter { get; } = Eras(words, "after");

    public PhraseTable<RelationName> RelationsBefore { get; } = Relations(words, "before");

    public PhraseTable<RelationName> RelationsAfter { get; } = Relations(words, "after");

    public PhraseTable<DatePart> Parts { get; } = words.Read("parts", row => DateParts.Of(row[1])!.Value);

    public PhraseTable<PeriodName> Periods { get; } = words.Read("periods", row => new PeriodName(Number(row[1]), Number(row[2]), Number(row[3])));

    public PhraseTable<bool> OrdinalSuffixes { get; } = words.Read("date-suffixes", _ => true);

    /// <summary>"May 5, 2019".</summary>
    public bool HasMonthFirst { get; } = rows.Of("date-orders").Any(row => row[0] == "month-day");

    /// <summary>"01.07.2020".</summary>
    public bool HasNumericDays { get; } = rows.Of("date-orders").Any(row => row[0] == "day.month.year");

    public PhraseTable<bool> The { get; } = Role(words, "the");

    public PhraseTable<bool> Of { get; } = Role(words, "of");

    /// <summary>What stands between the two ends of a time.</summary>
    public PhraseTable<bool> Link { get; } = Role(words, "link");

    public PhraseTable<bool> And { get; } = Role(words, "and");

    public PhraseTable<bool> Or { get; } = Role(words, "or");

    public PhraseTable<bool> Between { get; } = Role(words, "between");

    public PhraseTable<bool> From { get; } = Role(words, "from");

    /// <summary>The end of a time that goes on.</summary>
    public PhraseTable<bool> Present { get; } = Role(words, "present");

    public PhraseTable<bool> Year { get; } = Role(words, "year");

    public PhraseTable<bool> Month { get; } = Role(words, "month");

    public PhraseTable<bool> Period { get; } = Role(words, "period");

    public PhraseTable<bool> Century { get; } = Role(words, "century");

    public PhraseTable<bool> Millennium { get; } = Role(words, "millennium");

    /// <summary>The ending of "1990s".</summary>
    public PhraseTable<bool> Decade { get; } = Role(words, "decade");

    public PhraseTable<bool> Each { get; } = Role(words, "each");

    public PhraseTable<bool> EachYear { get; } = Role(words, "each-year");

    public PhraseTable<bool> EachMonth { get; } = Role(words, "each-month");

    public PhraseTable<bool> EachDay { get; } = Role(words, "each-day");

    public PhraseTable<bool> Quarter { get; } = Role(words, "quarter");

    public PhraseTable<bool> Half { get; } = Role(words, "half");

    public PhraseTable<bool> QuarterLetter { get; } = Role(words, "quarter-letter");

    public PhraseTable<bool> HalfLetter { get; } = Role(words, "half-letter");

    /// <summary>The last quarter, half of a time.</summary>
    public PhraseTable<bool> Final { get; } = Role(words, "final");

    /// <summary>"The last 10 years": a length of time that ends when the text speaks.</summary>
    public PhraseTable<bool> Last { get; } = Role(words, "last");

    public PhraseTable<bool> Few { get; } = Role(words, "few");

    public PhraseTable<bool> Approximate { get; } = Role(words, "approximate");

    public PhraseTable<bool> Uncertain { get; } = Role(words, "uncertain");

    /// <summary>"The year" of "the year ended 31 March".</summary>
    public PhraseTable<bool> Span { get; } = Role(words, "span");

    public PhraseTable<bool> Ended { get; } = Role(words, "ended");

    /// <summary>"To" of "the six months to June".</summary>
    public PhraseTable<bool> UpToEnd { get; } = Role(words, "up-to-end");

    public PhraseTable<bool> Starting { get; } = Role(words, "starting");

    public PhraseTable<bool> Not { get; } = Role(words, "not");

    /// <summary>Years of another count, named left of them ("FY").</summary>
    public PhraseTable<bool> OtherCountBefore { get; } = Role(words, "other-before");

    /// <summary>Years of another count, named right of them ("AH").</summary>
    public PhraseTable<bool> OtherCountAfter { get; } = Role(words, "other-after");

    private static PhraseTable<bool> Role(LexiconPhrases words, string role) => words.Read("date-words", _ => true, row => row[0] == role, column: 1);

    private static PhraseTable<EraName> Eras(LexiconPhrases words, string position) =>
        words.Read("eras", row => new EraName(row[1] == "before"), row => row[2] == position);

    private static PhraseTable<RelationName> Relations(LexiconPhrases words, string position) =>
        words.Read("relations", row => new RelationName(Relation(row[1]), row[3] == "sure"), row => row[2] == position);

    private static DateRelation Relation(string name) => name switch
    {
        "at" => DateRelation.At,
        "up-to" => DateRelation.UpTo,
        "as-late-as" => DateRelation.AsLateAs,
        "from" => DateRelation.From,
        "before" => DateRelation.Before,
        "after" => DateRelation.After,
        _ => throw new FormatException($"There is no relation '{name}' to a date."),
    };

    /// <summary>The names of CLDR behind those of the lexicon, which stand; a short one is an abbreviation, or may be another word.</summary>
    private static PhraseTable<T> WithNames<T>(PhraseTable<T> table, CalendarNames? names, Func<int, bool, T> meaning)
    {
        foreach (KeyValuePair<string, int> name in names?.Numbers ?? new Dictionary<string, int>())
        {
            table.Add(name.Key, meaning(name.Value, name.Key.TrimEnd('.').Length <= 4));
        }

        return table;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
