namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// Reads a time of day with its zone: <c>T</c>, hours, minutes and seconds, and <c>Z</c> or a difference from UTC of at most
/// −12:00 or +14:00, as far as any zone goes.
/// </summary>
internal static class EdtfTimeParser
{
    /// <summary>The time as written, from <c>T</c> on; null with the cursor's error set.</summary>
    public static string? Read(EdtfCursor cursor, EdtfPoint date, string? refused)
    {
        int start = cursor.Position;
        if (EdtfMarks.Of(cursor.Current) != EdtfQualifier.None)
        {
            cursor.FailHere("the end of the date, as one qualifier is enough ('%' is both '?' and '~'),");
            return null;
        }

        if (!cursor.Take('T'))
        {
            cursor.FailHere("the end of the date, or T and a time,");
            return null;
        }

        if (refused is not null)
        {
            cursor.Fail(EdtfErrorKind.TimeInside, start, cursor.End, refused);
            return null;
        }

        if (date.IsUnspecified || date.Qualifiers != EdtfQualifier.None)
        {
            cursor.Fail(EdtfErrorKind.Malformed, start, cursor.End, "a time of day needs a whole date before it, without X, '?', '~' or '%'");
            return null;
        }

        return ReadClock(cursor) && ReadZone(cursor) ? cursor.Text.Substring(start, cursor.End - start) : null;
    }

    private static bool ReadClock(EdtfCursor cursor)
    {
        int start = cursor.Position;
        if (!ReadPair(cursor, "hour", 24, out int hour) || !ReadColon(cursor, "minutes")
            || !ReadPair(cursor, "minute", 59, out int minute) || !ReadColon(cursor, "seconds")
            || !ReadPair(cursor, "second", 59, out int second))
        {
            return false;
        }

        return hour < 24 || (minute == 0 && second == 0) || cursor.Fail(
            EdtfErrorKind.NoSuchDate, start, cursor.Position, "a day ends at 24:00:00");
    }

    private static bool ReadZone(EdtfCursor cursor)
    {
        if (cursor.IsAtEnd || (cursor.Take('Z') && cursor.IsAtEnd))
        {
            return true;
        }

        int start = cursor.Position;
        bool isNegative = cursor.Current == '-';
        if (cursor.Text[start - 1] == 'Z' || !(cursor.Take('+') || cursor.Take('-')))
        {
            return cursor.FailHere(cursor.Text[start - 1] == 'Z' ? "the end of the date" : "Z, or + or - and a difference from UTC,");
        }

        int minute = 0;
        if (!ReadPair(cursor, "hour", 99, out int hour)
            || (!cursor.IsAtEnd && (!ReadColon(cursor, "minutes") || !ReadPair(cursor, "minute", 59, out minute))))
        {
            return false;
        }

        if (!cursor.IsAtEnd)
        {
            return cursor.FailHere("the end of the date");
        }

        int difference = (hour * 60) + minute;
        if (isNegative && difference == 0)
        {
            return cursor.Fail(EdtfErrorKind.NoSuchDate, start, cursor.End, "there is no difference of -00:00", "Z");
        }

        return difference <= (isNegative ? 12 : 14) * 60 || cursor.Fail(
            EdtfErrorKind.NoSuchDate, start, cursor.End, "no zone is so far from UTC: they go from -12:00 to +14:00");
    }

    private static bool ReadColon(EdtfCursor cursor, string next) => cursor.Take(':') || cursor.FailHere($"':' and the {next}");

    private static bool ReadPair(EdtfCursor cursor, string name, int greatest, out int number)
    {
        number = 0;
        int start = cursor.Position;
        for (int i = 0; i < 2; i++)
        {
            if (cursor.Current is < '0' or > '9')
            {
                return cursor.FailHere(i == 0 ? $"a {name} of two digits" : $"the {name}'s second digit");
            }

            number = (number * 10) + (cursor.Current - '0');
            cursor.Position++;
        }

        return number <= greatest || cursor.Fail(EdtfErrorKind.NoSuchDate, start, cursor.Position, $"there is no {name} {cursor.Text.Substring(start, 2)}");
    }
}
