namespace Facts.Compiler.Text.Edtf;

/// <summary>Reads one date, from the cursor to its end.</summary>
internal static class EdtfPointParser
{
    /// <summary>The date, or null with the cursor's error set. <paramref name="timeRefused"/> is the reason where a time may not stand.</summary>
    public static EdtfPoint? Read(EdtfCursor cursor, string? timeRefused)
    {
        int start = cursor.Position;
        EdtfQualifier before = cursor.TakeQualifier();
        if (EdtfYearParser.Read(cursor) is not { } year)
        {
            return null;
        }

        var marks = new EdtfMarks(before, cursor.TakeQualifier());
        EdtfComponent? month = null;
        EdtfComponent? day = null;
        string? time = null;
        int dayStart = 0;
        if (!cursor.IsAtEnd && (!AllowsMonth(cursor, year) || (month = ReadMonth(cursor)) is null))
        {
            return null;
        }

        if (!cursor.IsAtEnd)
        {
            dayStart = cursor.Position + 1;
            if (!AllowsDay(cursor, month!, timeRefused) || (day = ReadDay(cursor)) is null)
            {
                return null;
            }
        }

        var date = new EdtfPoint(year, marks, month, day, null);
        if (!cursor.IsAtEnd && (time = EdtfTimeParser.Read(cursor, date, timeRefused)) is null)
        {
            return null;
        }

        if (day is not null && !EdtfPointDays.TryReckon(date, out _, out _))
        {
            cursor.Fail(EdtfErrorKind.NoSuchDate, dayStart, dayStart + day.Print().Length, EdtfNoSuchDay.Explain(date));
            return null;
        }

        return date with { Time = time };
    }

    private static bool AllowsMonth(EdtfCursor cursor, EdtfYear year)
    {
        if (EdtfMarks.Of(cursor.Current) != EdtfQualifier.None)
        {
            return cursor.FailHere("the end of the date, as one qualifier is enough ('%' is both '?' and '~'),");
        }

        if (cursor.Current != '-')
        {
            return cursor.Current == 'T'
                ? cursor.FailHere("a month and a day, which a time of day needs before it,")
                : cursor.FailHere("'-' and a month, or the end of the date,");
        }

        return (!year.HasLetter && year.Significant is null) || cursor.Fail(
            EdtfErrorKind.Malformed, cursor.Position, cursor.End, $"{year.Print()} is a year by itself: neither month nor day can follow");
    }

    private static bool AllowsDay(EdtfCursor cursor, EdtfComponent month, string? timeRefused)
    {
        if (cursor.Current != '-')
        {
            return cursor.Current == 'T'
                ? timeRefused is null
                    ? cursor.FailHere("a day, which a time of day needs before it,")
                    : cursor.Fail(EdtfErrorKind.TimeInside, cursor.Position, cursor.End, timeRefused)
                : cursor.FailHere("'-' and a day, or the end of the date,");
        }

        return month.Number is not >= EdtfSeasons.First || cursor.Fail(
            EdtfErrorKind.Malformed, cursor.Position, cursor.End, $"{month.Digits} is a season, and a season has no days");
    }

    private static EdtfComponent? ReadMonth(EdtfCursor cursor)
    {
        if (ReadComponent(cursor, "month") is not { } month)
        {
            return null;
        }

        bool exists = month.Number is { } number
            ? number is (>= 1 and <= 12) or (>= EdtfSeasons.First and <= EdtfSeasons.Last)
            : System.Linq.Enumerable.Any(EdtfMask.Numbers(month.Digits, 1, 12, descending: false));
        if (!exists)
        {
            int start = cursor.Position - month.Digits.Length - EdtfMarks.Print(month.Marks.After).Length;
            cursor.Fail(
                EdtfErrorKind.NoSuchDate, start, start + 2, $"there is no month {month.Digits}: months are 01 to 12, seasons 21 to 41");
            return null;
        }

        return month;
    }

    private static EdtfComponent? ReadDay(EdtfCursor cursor)
    {
        if (ReadComponent(cursor, "day") is not { } day)
        {
            return null;
        }

        if (!System.Linq.Enumerable.Any(EdtfMask.Numbers(day.Digits, 1, 31, descending: false)))
        {
            int start = cursor.Position - day.Digits.Length - EdtfMarks.Print(day.Marks.After).Length;
            cursor.Fail(EdtfErrorKind.NoSuchDate, start, start + 2, $"there is no day {day.Digits}: days are 01 to 31");
            return null;
        }

        return day;
    }

    private static EdtfComponent? ReadComponent(EdtfCursor cursor, string name)
    {
        cursor.Take('-');
        EdtfQualifier before = cursor.TakeQualifier();
        int start = cursor.Position;
        string digits = cursor.TakeDigits(unspecified: true);
        if (digits.Length == 2)
        {
            return new EdtfComponent(digits, new EdtfMarks(before, cursor.TakeQualifier()));
        }

        if (digits.Length == 0)
        {
            cursor.FailHere($"a {name} of two digits");
        }
        else
        {
            string? padded = digits.Length == 1 ? "0" + digits : null;
            cursor.Fail(EdtfErrorKind.Malformed, start, start + digits.Length, $"a {name} has two digits, not {digits.Length}", padded);
        }

        return null;
    }
}
