using System.Numerics;
using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Values.Dates;

/// <summary>
/// A date as it is compared and recorded: its EDTF text, the part of it that is meant, and the days it covers. Core and outer differ only where a
/// component is approximate (<c>~</c>).
/// </summary>
internal sealed record DateValue(
    string Edtf,
    DatePart Part,
    DayInterval Core,
    DayInterval Outer,
    EdtfPrecision Precision,
    bool IsApproximate,
    bool IsUncertain)
{
    /// <summary>Days beyond this, some 2,700 million million years away, are taken for it, so that reckoning with them never overflows.</summary>
    private const long Farthest = 1_000_000_000_000_000_000;

    /// <summary>The date in the Julian calendar, in the form of EDTF (<c>1917-10-25</c>); null where the document does not say that it uses that calendar.</summary>
    public string? Julian { get; init; }

    public static DateValue Of(EdtfValue value) => new(
        value.Text,
        DatePart.Whole,
        new DayInterval(Clamp(value.Core.First), Clamp(value.Core.Last)),
        new DayInterval(Clamp(value.Outer.First), Clamp(value.Outer.Last)),
        value.Precision,
        value.IsApproximate,
        value.IsUncertain);

    private static long? Clamp(BigInteger? day) => day is { } number ? (long)BigInteger.Max(-Farthest, BigInteger.Min(Farthest, number)) : null;
}
