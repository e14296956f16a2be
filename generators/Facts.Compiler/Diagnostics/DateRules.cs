namespace Facts.Compiler.Diagnostics;

/// <summary>FACT22xx: EDTF and dates in words.</summary>
internal static class DateRules
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
