namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds, after a number and its unit, per what it is said to be: <c>a day</c>, <c>per year</c>, <c>each month</c>, <c>daily</c>, <c>/h</c>.</summary>
internal sealed class DenominatorMatcher(WordList words, UnitWords units)
{
    /// <summary>After one of these, <em>a day</em> is a day and not "per day".</summary>
    private static readonly HashSet<string> s_prepositions = new(StringComparer.Ordinal)
    {
        "in", "on", "at", "of", "for", "with", "from", "to", "by", "over", "within", "during", "after", "before", "under", "than", "as", "is", "was", "into",
        "about", "almost", "nearly", "only", "just", "half", "such", "what", "not", "and", "or",
    };

    /// <summary>All of them from an index on, the right and the wrong ones.</summary>
    public IEnumerable<UnitName> Find(int from)
    {
        for (int i = from; i < words.Count; i++)
        {
            if (At(i, from) is { } name)
            {
                yield return name;
            }
        }
    }

    /// <summary>The end of one that begins at an index; the index where none does.</summary>
    public int AdjacentEnd(int index) => At(index, index)?.End ?? index;

    private UnitName? At(int index, int from) => words.WordAt(index) switch
    {
        "per" or "each" or "every" => units.Find(words, index + 1, isOne: true),
        "a" or "an" => units.Find(words, index + 1, isOne: true) is { } name && IsPer(name, index, from) ? name : null,
        "hourly" => Adverb("hour", index, from),
        "daily" => Adverb("day", index, from),
        "weekly" => Adverb("week", index, from),
        "monthly" => Adverb("month", index, from),
        "yearly" or "annually" => Adverb("year", index, from),
        _ => words.IsSymbol(index, '/') ? units.Find(words, index + 1, isOne: true) : null,
    };

    private UnitName? Adverb(string word, int index, int from) => index == from || units.Unit.IsCompound ? units.Named(word, index) : null;

    /// <summary>Right after the number and its unit; further on only where the unit is a compound and no preposition makes it something else.</summary>
    private bool IsPer(UnitName name, int index, int from) =>
        index == from || (units.Unit.IsCompound && (name.IsDenominator || units.IsTime(name)) && !s_prepositions.Contains(words.WordAt(index - 1)));
}
