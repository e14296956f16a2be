using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Language.Cldr;

public sealed class CalendarNamesTests
{
    [Theory]
    [InlineData(null, "March", 3)]
    [InlineData("en", "SEP", 9)]
    [InlineData("en-GB", "Sept", 9)]
    [InlineData("de", "März", 3)]
    [InlineData("de", "Dez.", 12)]
    [InlineData("de", "dez", 12)]
    [InlineData("de-AT", "Jänner", 1)]
    [InlineData("de-AT", "Januar", 1)]
    [InlineData("fr-LU", "août", 8)]
    [InlineData("cs", "ledna", 1)]
    [InlineData("cs", "leden", 1)]
    [InlineData("en-AT", "Sept", 9)]
    [InlineData("sr-ME", "januar", 1)]
    [InlineData("ja", "12月", 12)]
    [InlineData("vi", "Tháng\u00A01", 1)]
    public void A_month_is_known_by_its_names(string? tag, string name, int month) => Assert.Equal(month, MonthNames.Of(tag)?.NumberOf(name));

    [Theory]
    [InlineData("en", "März")]
    [InlineData("de", "Jänner")]
    [InlineData("en", "M01")]
    [InlineData("en", "1")]
    public void What_is_no_month_of_the_language_is_none(string tag, string name) => Assert.Null(MonthNames.Of(tag)!.NumberOf(name));

    [Theory]
    [InlineData("en", "Monday", 1)]
    [InlineData("en", "Sun", 7)]
    [InlineData("de", "So.", 7)]
    [InlineData("de", "Samstag", 6)]
    [InlineData("ja", "月曜日", 1)]
    public void A_weekday_is_known_by_its_names(string tag, string name, int day) => Assert.Equal(day, WeekdayNames.Of(tag)?.NumberOf(name));

    [Fact]
    public void A_language_without_names_has_none()
    {
        Assert.Null(MonthNames.Of("tlh"));
        Assert.Null(WeekdayNames.Of("tlh"));
    }

    /// <summary>.NET's data is an older or newer CLDR, so only full names are compared, of languages whose names have long been the same.</summary>
    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("de-AT")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    [InlineData("pt-BR")]
    [InlineData("it-IT")]
    [InlineData("nl-NL")]
    [InlineData("pl-PL")]
    [InlineData("cs-CZ")]
    [InlineData("ru-RU")]
    [InlineData("sv-SE")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("el-GR")]
    public void Dotnet_has_the_same_names(string tag)
    {
        DateTimeFormatInfo judge = CultureInfo.GetCultureInfo(tag).DateTimeFormat;
        for (int month = 1; month <= 12; month++)
        {
            Assert.Equal(month, MonthNames.Of(tag)!.NumberOf(judge.MonthNames[month - 1]));
            Assert.Equal(month, MonthNames.Of(tag)!.NumberOf(judge.MonthGenitiveNames[month - 1]));
        }

        for (int day = 1; day <= 7; day++)
        {
            Assert.Equal(day, WeekdayNames.Of(tag)!.NumberOf(judge.GetDayName((DayOfWeek)(day % 7))));
        }
    }

    [Theory]
    [InlineData(12)]
    [InlineData(7)]
    public void No_name_of_a_locale_stands_for_two_numbers(int count)
    {
        string table = count == 12 ? MonthTable.Rows : WeekdayTable.Rows;
        foreach (string tag in SortedLines.Keys(table))
        {
            string row = SortedLines.Find(table, tag)!;
            if (row[0] == '=')
            {
                Assert.NotNull(SortedLines.Find(table, row[1..]));
                continue;
            }

            string[] numbers = row.Split('|');
            Assert.Equal(count, numbers.Length);
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach ((string name, int number) in numbers.SelectMany((names, i) => names.Split(';').Where(name => name != "").Select(name => (name.ToLowerInvariant().TrimEnd('.'), i))))
            {
                Assert.True(seen.TryAdd(name, number) || seen[name] == number, $"{tag}: {name}");
            }
        }
    }
}
