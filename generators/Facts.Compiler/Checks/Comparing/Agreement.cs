namespace Facts.Compiler.Checks.Comparing;

/// <summary>Two figures that agree, and whether the one corroborates the other, repeats it, or nobody can tell.</summary>
internal sealed record Agreement(string First, string Second, Independence Independence);
