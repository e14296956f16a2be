namespace Facts.Compiler.Language.Cldr;

/// <summary>The names of weekdays in the Gregorian calendar, full and abbreviated, in a date and alone.</summary>
internal static class WeekdayNames
{
    /// <summary>The names with their numbers, 1 for Monday to 7, in a document's language (a BCP 47 tag); null where CLDR has none for it.</summary>
    public static CalendarNames? Of(string? languageTag) => CalendarNames.Read(WeekdayTable.Rows, languageTag);
}
