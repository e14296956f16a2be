namespace Facts.Compiler.Language.Cldr;

/// <summary>The names of months in the Gregorian calendar, full and abbreviated, in a date and alone.</summary>
internal static class MonthNames
{
    /// <summary>The names with their numbers, 1 to 12, in a document's language (a BCP 47 tag); null where CLDR has none for it.</summary>
    public static CalendarNames? Of(string? languageTag) => CalendarNames.Read(MonthTable.Rows, languageTag);
}
