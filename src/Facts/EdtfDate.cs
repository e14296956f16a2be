using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Facts.Compiler.Text.Edtf;
using Facts.Json;

namespace Facts;

/// <summary>
/// A date in the Extended Date/Time Format, levels 0 to 2 (ISO 8601-2:2019, as profiled by the Library of Congress on 4 February 2019): a day, a month, a
/// year, a season, an interval or a set, which may be uncertain, approximate, open, or known in part. It keeps what was written, so a partial date never
/// becomes the first of January. Equal are dates of the same text. <c>default</c> is <see cref="None"/>.
/// </summary>
/// <remarks>Days are those of the proleptic Gregorian calendar, with a year 0 (1 BC), as ISO 8601 has it.</remarks>
[JsonConverter(typeof(EdtfDateJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial record struct EdtfDate
{
    private readonly EdtfValue? _value;

    private EdtfDate(EdtfValue value) => _value = value;

    /// <summary>No date: its text is empty, its level 0, its precision unknown, its ends open. It comes before every date.</summary>
    public static EdtfDate None => default;

    /// <summary>Whether there is no date.</summary>
    public bool IsNone => _value is null;

    /// <summary>The level of the standard that the text needs: 0, 1 or 2, the lowest that has all of its features.</summary>
    public int Level => _value?.Level ?? 0;

    /// <summary>The smallest unit that the text names.</summary>
    public DatePrecision Precision => (DatePrecision)(int)(_value?.Precision ?? EdtfPrecision.Unknown);

    /// <summary>
    /// The first day that the date can be: of a month its first, of an interval the first of its beginning, of a set that of its earliest member. A time
    /// of day keeps the day that is written, whatever its zone. Null where there is none (an open or unknown beginning, <c>XXXX</c>, no date) and
    /// where it lies outside the years 1 to 9999, which <see cref="DateOnly"/> has.
    /// </summary>
    public DateOnly? Earliest => DayOf(_value?.Core.First);

    /// <summary>The last day that the date can be; null as for <see cref="Earliest"/>.</summary>
    public DateOnly? Latest => DayOf(_value?.Core.Last);

    /// <summary>
    /// As <see cref="Earliest"/>, and earlier by one of each approximate component: <c>2018-09~</c> may begin a month before. The same as
    /// <see cref="Earliest"/> where nothing is approximate.
    /// </summary>
    public DateOnly? OuterEarliest => DayOf(_value?.Outer.First);

    /// <summary>As <see cref="Latest"/>, and later by one of each approximate component.</summary>
    public DateOnly? OuterLatest => DayOf(_value?.Outer.Last);

    /// <summary>Whether a component is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => _value?.IsApproximate ?? false;

    /// <summary>Whether a component is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => _value?.IsUncertain ?? false;

    /// <summary>Whether a digit is unspecified (<c>X</c>).</summary>
    public bool IsUnspecified => _value?.IsUnspecified ?? false;

    /// <summary>The text that the date was read from, to the character; empty for <see cref="None"/>.</summary>
    /// <returns>EDTF.</returns>
    public override string ToString() => _value?.Text ?? "";

    private static DateOnly? DayOf(BigInteger? day) =>
        day is { } number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    private static bool TryRead(string text, out EdtfDate date, [NotNullWhen(false)] out EdtfError? error)
    {
        bool isDate = EdtfValue.TryParse(text, out EdtfValue? value, out error);
        date = isDate ? new EdtfDate(value!) : default;
        return isDate;
    }
}
