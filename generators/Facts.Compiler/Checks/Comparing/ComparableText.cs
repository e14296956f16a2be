namespace Facts.Compiler.Checks.Comparing;

/// <summary>How a statement is shown in a finding: its words and interval, when and where it holds, who says it.</summary>
internal sealed record ComparableText(string Value, string When, string Where, string Who);
