namespace Facts.Compiler.Binding.Model;

/// <summary>What a figure rests on; forecast, quota and plan are planned, the rest actual. The same names and numbers as <c>Facts.Basis</c>.</summary>
internal enum Basis
{
    Unstated,
    Counted,
    Estimate,
    Forecast,
    Quota,
    Plan,
    Allegation,
}
