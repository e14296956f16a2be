namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// Tokens that name a unit: as written, the id of a unit they name, and whether that is the figure's own (or its numerator), or its denominator.
/// </summary>
internal sealed record UnitName(int Start, int End, string Written, string Id, bool IsOwn, bool IsDenominator);
