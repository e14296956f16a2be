using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// A number found in the words, with all that touches it. <paramref name="Own"/> is the modifier that its form is (range, order, …), null for a plain number.
/// <paramref name="UnitEnd"/> is the token after the number and its unit, <paramref name="End"/> the one after all of it.
/// </summary>
internal sealed record Amount(int Start, int UnitEnd, int End, Modifier? Own, Numeral First, Numeral? Second, EquatableArray<UnitName> Units)
{
    /// <summary>A modifier right after the number.</summary>
    public ModifierMatch? After { get; init; }

    /// <summary>What touches the number and changes it, and is not read.</summary>
    public NumberChange? Change { get; init; }

    /// <summary>Clock times: the number is of hours.</summary>
    public bool IsClock { get; init; }

    /// <summary>A fraction or a ratio, which has no unit of its own.</summary>
    public bool IsPure => !IsClock && Units.Count == 0 && First.IsFraction;

    /// <summary>A plain number that names no unit.</summary>
    public bool IsBare => Own is null && !IsClock && Units.Count == 0;
}
