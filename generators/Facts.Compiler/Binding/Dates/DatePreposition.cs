namespace Facts.Compiler.Binding.Dates;

/// <summary>The prepositions before dates, and what each makes of its date.</summary>
internal static class DatePreposition
{
    /// <summary>Those that change what the date says, so that they may not be left outside the brackets.</summary>
    public static bool Decides(string word) => word is "by" or "until" or "till" or "since" or "from";

    public static DateRelation RelationOf(string preposition) => preposition switch
    {
        "by" or "until" or "till" or "up to" or "up until" or "not after" or "no later than" or "not later than" => DateRelation.UpTo,
        "since" or "from" or "not before" or "not until" or "not till" or "no earlier than" or "not earlier than" => DateRelation.From,
        "before" or "prior to" => DateRelation.Before,
        "after" => DateRelation.After,
        _ => DateRelation.At,
    };

    /// <summary>How many words the preposition at an index takes; 0 where there is none.</summary>
    public static int LengthAt(DateWords words, int index)
    {
        string next = words.Word(index + 1);
        return words.Word(index) switch
        {
            "as" when next is "of" or "at" => 2,
            "up" when next is "to" or "until" => 2,
            "prior" when next == "to" => 2,
            "not" when next is "before" or "after" or "until" or "till" => 2,
            "no" or "not" when next is "later" or "earlier" && words.Is(index + 2, "than") => 3,
            "since" or "in" or "by" or "until" or "till" or "from" or "on" or "at" or "during" or "over" or "within" or "for"
                or "before" or "after" or "between" or "throughout" => 1,
            _ => 0,
        };
    }
}
