namespace Facts.Compiler.Language.Lexicons;

/// <summary>A month, 1 to 12, and whether its name counts only with a capital, as it is another word too.</summary>
internal sealed record MonthName(int Number, bool NeedsCapital);

/// <summary>A weekday, 0 is Monday, and whether the word is an abbreviation, which stands only before a day.</summary>
internal sealed record WeekdayName(int Number, bool IsShort);

/// <summary>An era: the years before Christ, which count backwards, or after.</summary>
internal sealed record EraName(bool IsBefore);

/// <summary>A length of time in months or in days, and the days that it has at the longest.</summary>
internal sealed record PeriodName(int Months, int Days, int Longest);

/// <summary>A relation to a date, and whether a year alone beside it is a date for sure where a number may stand too ("since 2000", but "from 2000").</summary>
internal sealed record RelationName(DateRelation Relation, bool IsSure);
