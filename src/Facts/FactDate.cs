using System.Diagnostics;
using System.Text.Json.Serialization;
using Facts.Compiler.Emit.Layout;
using Facts.Json;

namespace Facts;

/// <summary>
/// A date as a document gives it, never more exact than its words: its EDTF text, the part of it that is meant, and the days it covers.
/// Equal to another where text and part are. <c>default</c> is no date.
/// </summary>
[JsonConverter(typeof(FactDateJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct FactDate
{
    private readonly FactTable? _table;
    private readonly int _date;

    internal FactDate(FactTable table, int date)
    {
        _table = table;
        _date = date;
    }

    /// <summary>Whether there is a date.</summary>
    public bool HasValue => _table is not null;

    /// <summary>The date in EDTF (ISO 8601-2:2019), as written; empty where there is none.</summary>
    public string Edtf => _table?.Text(_table.Day(_date, DayField.Edtf)) ?? "";

    /// <summary>The first day it may be; null where that is open, unknown, or outside the years 1 to 9999.</summary>
    public DateOnly? Earliest => Day(DayField.First);

    /// <summary>The last day it may be; null where that is open, unknown, or outside the years 1 to 9999.</summary>
    public DateOnly? Latest => Day(DayField.Last);

    /// <summary>The first day that the words do not exclude: before <see cref="Earliest"/> only where the date is approximate.</summary>
    public DateOnly? OuterEarliest => Day(DayField.OuterFirst);

    /// <summary>The last day that the words do not exclude: after <see cref="Latest"/> only where the date is approximate.</summary>
    public DateOnly? OuterLatest => Day(DayField.OuterLast);

    /// <summary>The smallest unit that the date names.</summary>
    public DatePrecision Precision => (DatePrecision)((Flags >> DayField.PrecisionShift) & 0xFF);

    /// <summary>Which part of the date is meant (<em>early September</em>).</summary>
    public DatePart Part => (DatePart)((Flags >> DayField.PartShift) & 0xFF);

    /// <summary>Whether a component of it is only about right (<c>~</c>).</summary>
    public bool IsApproximate => (Flags & DayField.Approximate) != 0;

    /// <summary>Whether a component of it is in doubt (<c>?</c>).</summary>
    public bool IsUncertain => (Flags & DayField.Uncertain) != 0;

    /// <summary>
    /// The date in the Julian calendar, in the form of EDTF, where the document gives it so (<c>1917-10-25</c> beside the <see cref="Edtf"/> <c>1917-11-07</c>,
    /// which is always Gregorian); null where it does not.
    /// </summary>
    public string? Julian => _table?.Day(_date, DayField.Julian) is { } text and not DayField.NoText ? _table.Text(text) : null;

    /// <summary>The date as a value of EDTF, which can be compared and taken apart further; null where there is none.</summary>
    public EdtfDate? ToEdtfDate() => EdtfDate.TryParse(Edtf, out EdtfDate date) ? date : null;

    /// <summary>Whether the date may be that day. An end that is open or unknown excludes nothing.</summary>
    public bool Contains(DateOnly day) => HasValue && !(Earliest > day) && !(Latest < day);

    /// <summary>Takes the date apart into the days it covers.</summary>
    public void Deconstruct(out DateOnly? earliest, out DateOnly? latest) => (earliest, latest) = (Earliest, Latest);

    /// <summary>The EDTF text, after the part where one is meant: <c>2018-09</c>, <c>early 2018-09</c>; empty where there is no date.</summary>
    public override string ToString() => Part switch
    {
        DatePart.Early => "early " + Edtf,
        DatePart.Mid => "mid " + Edtf,
        DatePart.Late => "late " + Edtf,
        DatePart.Start => "start of " + Edtf,
        DatePart.End => "end of " + Edtf,
        _ => Edtf,
    };

    /// <summary>Whether text and part are the same, in whatever documents.</summary>
    public bool Equals(FactDate other) => Part == other.Part && Edtf == other.Edtf;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edtf, Part);

    private int Flags => _table?.Day(_date, DayField.Flags) ?? 0;

    private DateOnly? Day(int field) => _table?.Day(_date, field) is { } day && day != DayField.NoDay ? DateOnly.FromDayNumber(day) : null;
}
