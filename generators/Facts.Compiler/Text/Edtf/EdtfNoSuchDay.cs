namespace Facts.Compiler.Text.Edtf;

/// <summary>Says why a date whose day does not exist is none.</summary>
internal static class EdtfNoSuchDay
{
    public static string Explain(EdtfPoint date)
    {
        string text = date.Year.Print() + "-" + date.Month!.Digits + "-" + date.Day!.Digits;
        if (date.Month.Number is not { } month || date.Year.IsUnspecified)
        {
            return $"no day can be {text}: there is none in any month and year that it could be";
        }

        System.Numerics.BigInteger year = EdtfYearRange.Of(date.Year).First;
        return $"{(date.Day.IsUnspecified ? "no day can be" : "there is no")} {text}: {EdtfCalendar.NameOf(month)} {date.Year.Print()} has {EdtfCalendar.DaysIn(year, month)} days";
    }
}
