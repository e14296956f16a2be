using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>What equal statements have in common, but for their cell: the numbers of <see cref="ClassField"/>. <paramref name="Except"/> is a full id.</summary>
internal readonly record struct SheetClass(
    ClassFlags Flags, int Label, int FirstTime, int LastTime, int CoreLow, int CoreHigh, int OuterLow, int OuterHigh, int Root, int Statement, string? Except);
