using Facts.Compiler.Text.Edtf;

namespace Facts.Compiler.Binding.Dates;

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
    bool IsUncertain);
