using Facts.Compiler.Binding.Dates;

namespace Facts.Compiler.Checks;

/// <summary>A date as findings show it: <c>2018-09</c>, <c>early 2018-09</c>.</summary>
internal static class DateText
{
    public static string Of(DateValue date) => date.Part == DatePart.Whole ? date.Edtf : $"{date.Part.ToString().ToLowerInvariant()} {date.Edtf}";
}
