namespace Facts.Compiler.Language.Dates;

/// <summary>What a phrase says of time.</summary>
internal abstract record DateMeaning;

/// <summary>A date, or all time up to it, from it, before or after it.</summary>
internal sealed record DatedAt(DateTerm Term, DateRelation Relation) : DateMeaning;

/// <summary>The time from one date to another; no last one where it goes on (<em>1945 to the present</em>).</summary>
internal sealed record DatedBetween(DateTerm First, DateTerm? Last) : DateMeaning;

/// <summary>Two dates, of which one or both are meant (<em>2017 or 2019</em>).</summary>
internal sealed record DatedTwice(DateTerm First, DateTerm Last) : DateMeaning;

/// <summary>A length of time that ends when the text speaks (<em>the last 10 years</em>), and the most days that it can be; null where that is open.</summary>
internal sealed record DatedLately(long? LongestDays) : DateMeaning;
