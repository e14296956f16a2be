namespace Facts.Compiler.Text.Edtf;

/// <summary>Reads a year: four digits, or the letter <c>Y</c> and more.</summary>
internal static class EdtfYearParser
{
    public static EdtfYear? Read(EdtfCursor cursor)
    {
        int start = cursor.Position;
        bool hasLetter = cursor.Take('Y');
        bool isNegative = cursor.Take('-');
        int digitsStart = cursor.Position;
        string digits = cursor.TakeDigits(unspecified: !hasLetter);
        if (digits.Length == 0)
        {
            cursor.FailHere(hasLetter ? "a year of five digits or more" : "a year of four digits");
            return null;
        }

        if (hasLetter && cursor.Current == 'X')
        {
            cursor.FailHere("a digit, as a year after Y has no unspecified ones,");
            return null;
        }

        string? exponent = null;
        string? significant = null;
        if (hasLetter && cursor.Take('E') && (exponent = ReadCount(cursor, "an exponent")) is null)
        {
            return null;
        }

        if (!(hasLetter ? IsLong(cursor, start, digitsStart, digits, exponent) : IsShort(cursor, start, digitsStart, digits)))
        {
            return null;
        }

        if (cursor.Current == 'S')
        {
            if (digits.IndexOf('X') >= 0)
            {
                cursor.Fail(
                    EdtfErrorKind.Malformed, cursor.Position, cursor.End, "a year with unspecified digits has no significant ones to count");
                return null;
            }

            cursor.Take('S');
            if ((significant = ReadCount(cursor, "the number of significant digits")) is null)
            {
                return null;
            }
        }

        return new EdtfYear(hasLetter, isNegative, digits, exponent, significant);
    }

    /// <summary>A positive number without leading zeros.</summary>
    private static string? ReadCount(EdtfCursor cursor, string name)
    {
        if (cursor.Current is < '1' or > '9')
        {
            cursor.FailHere($"{name}, a number from 1 on,");
            return null;
        }

        return cursor.TakeDigits(unspecified: false);
    }

    private static bool IsLong(EdtfCursor cursor, int start, int digitsStart, string digits, string? exponent)
    {
        if (digits[0] == '0')
        {
            return cursor.Fail(EdtfErrorKind.Malformed, digitsStart, digitsStart + 1, "a year after Y does not begin with 0");
        }

        bool isLong = digits.Length > 4 || (exponent is not null && (exponent.Length > 1 || digits.Length + (exponent[0] - '0') > 4));
        string number = digits + (exponent is null ? "" : new string('0', System.Math.Max(0, System.Math.Min(3, exponent[0] - '0'))));
        return isLong || cursor.Fail(
            EdtfErrorKind.Malformed,
            start,
            cursor.Position,
            "Y stands only before years of more than four digits",
            (cursor.Text[start + 1] == '-' ? "-" : "") + number.PadLeft(4, '0'));
    }

    private static bool IsShort(EdtfCursor cursor, int start, int digitsStart, string digits)
    {
        string sign = digitsStart > start ? "-" : "";
        int end = cursor.Position;
        switch (digits.Length)
        {
            case 4 when sign.Length > 0 && digits == "0000":
                return cursor.Fail(EdtfErrorKind.NoSuchDate, start, end, "there is no year -0000", "0000, which is 1 BC");
            case 4:
                return true;
            case 2 or 3 when digits.IndexOf('X') < 0 && (cursor.IsAtEnd || EdtfMarks.Of(cursor.Current) != EdtfQualifier.None):
                string name = digits.Length == 2 ? "century" : "decade";
                return cursor.Fail(
                    EdtfErrorKind.ShortYear, start, end, $"{sign}{digits} is no year; a {name} is written with X", sign + digits.PadRight(4, 'X'));
            case > 4 when digits.IndexOf('X') < 0 && digits[0] != '0':
                return cursor.Fail(
                    EdtfErrorKind.Malformed, start, end, "a year of more than four digits begins with Y", $"Y{sign}{digits}");
            default:
                return cursor.Fail(EdtfErrorKind.Malformed, start, end, $"a year has four digits, not {digits.Length}");
        }
    }
}
