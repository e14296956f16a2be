namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// One date, as exact as it says: a year, a month or season of it, a day, a time of that day. The time is kept as written, from its <c>T</c> on.
/// </summary>
internal sealed record EdtfPoint(EdtfYear Year, EdtfMarks YearMarks, EdtfComponent? Month, EdtfComponent? Day, string? Time) : EdtfExpression
{
    /// <summary>The season's number, 21 to 41, where the second component is a season and not a month.</summary>
    public int? Season => Month?.Number is >= 21 and int season ? season : null;

    public bool IsUnspecified => Year.IsUnspecified || Month?.IsUnspecified == true || Day?.IsUnspecified == true;

    public EdtfQualifier Qualifiers => YearMarks.All | (Month?.Marks.All ?? EdtfQualifier.None) | (Day?.Marks.All ?? EdtfQualifier.None);

    /// <summary>How exact it is: the number of its components, one more for a time.</summary>
    public int Depth => 1 + (Month is null ? 0 : 1) + (Day is null ? 0 : 1) + (Time is null ? 0 : 1);

    /// <summary>The same date, the whole of it qualified: the qualifier stands at its right end. A date with a time has none.</summary>
    public EdtfPoint Qualified(EdtfQualifier qualifier)
    {
        if (Day is not null)
        {
            return this with { Day = Day with { Marks = Day.Marks.AndAfter(qualifier) } };
        }

        return Month is null
            ? this with { YearMarks = YearMarks.AndAfter(qualifier) }
            : this with { Month = Month with { Marks = Month.Marks.AndAfter(qualifier) } };
    }

    public override string Print() =>
        YearMarks.Around(Year.Print()) + (Month is null ? "" : "-" + Month.Print()) + (Day is null ? "" : "-" + Day.Print()) + Time;
}
