using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Compiler.Text.Edtf;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Text.Edtf.Judge;

/// <summary>
/// Holds our reader against another implementation, edtf.js, whose recorded answers stand beside this file (<c>record.mjs</c> records them).
/// Wherever the two differ, the difference is listed here with its reason, and nowhere else may they.
/// </summary>
public sealed class EdtfJudgeTests
{
    /// <summary>The texts on which we differ, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["2018-09-05T24:00:00"] = "the end of a day is kept on the day that is written",
        ["Y-17E7"] = "beyond the range of JavaScript's dates",
        ["2018-21"] = "a spring of March to May; edtf.js takes the first quarter",
        ["2018-22"] = "a summer of June to August",
        ["2018-23"] = "an autumn of September to November",
        ["2018-24"] = "a winter of December to February",
        ["2018-25"] = "a northern spring of March to May",
        ["XXXX"] = "a year of which nothing is known has no first and no last day",
        ["1850S2"] = "the profile: some year between 1800 and 1899",
        ["1855S3"] = "the profile: some year between 1850 and 1859",
        ["[1867,1868,1870..1872]"] = "the run goes on to 1872",
        ["2018-21/2019-22"] = "a season is a date, and an interval goes from date to date",
        ["Y-12018/2018"] = "a long year is a date, and an interval goes from date to date",
        ["19"] = "not in the profile: 19XX",
        ["197"] = "not in the profile: 197X",
        ["1900-02-29"] = "there was no such day",
        ["20182"] = "read as something of another standard there",
        ["[1867, 1868]"] = "the profile's sets have no blanks",
        ["2018-09-05T08:00:00.5"] = "not in the profile: whole seconds",
        ["2018-09-05T08:00:00+0545"] = "not in the profile: the extended format, with a colon",
        ["2018-09-05T08:00:00/2018-09-06"] = "the profile's intervals have no times of day",
    };

    [Fact]
    public void We_agree_with_edtf_js_save_where_the_difference_is_explained()
    {
        var different = new List<string>();
        foreach (string[] fields in Recorded())
        {
            if (Ours(fields[0]) != Theirs(fields[1]))
            {
                different.Add(fields[0]);
            }
        }

        Assert.Equal(Differences.Keys.Order(StringComparer.Ordinal), different.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_case_is_recorded() =>
        Assert.Equal(File.ReadAllLines(PathOf("cases.txt")), Recorded().Select(fields => fields[0]));

    private static string Ours(string text) => EdtfValue.TryParse(text, out EdtfValue? value, out _)
        ? $"{YearOrDay(value.Core.First)}..{YearOrDay(value.Core.Last)}"
        : "refused";

    /// <summary>Days outside the years 1 to 9999 are written with six digits of the year there, and are not compared but for being there.</summary>
    private static string Theirs(string recorded)
    {
        if (recorded == "refused")
        {
            return recorded;
        }

        string[] ends = recorded.Split("..");
        return $"{Far(ends[0])}..{Far(ends[1])}";
    }

    private static string Far(string end) => end.Length > 10 || end.StartsWith("0000", StringComparison.Ordinal) ? "far" : end;

    private static string YearOrDay(System.Numerics.BigInteger? day)
    {
        string shown = EdtfShown.Days(new EdtfDays(day, null))[..^2];
        return day is null || shown.Contains('-', StringComparison.Ordinal) && shown[0] != '-' ? shown : "far";
    }

    private static IEnumerable<string[]> Recorded() => File.ReadAllLines(PathOf("edtf.js-4.11.1.txt")).Select(line => line.Split('\t'));

    private static string PathOf(string file) => Repository.PathOf("tests", "Facts.Compiler.Tests", "Text", "Edtf", "Judge", file);
}
