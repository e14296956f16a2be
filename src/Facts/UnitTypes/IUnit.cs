namespace Facts.UnitTypes;

/// <summary>
/// A unit as a type: an empty value type that only says what its numbers are in. Those of this library are made from its table of units; a project's own
/// count nouns are in its generated class <c>OwnUnits</c>.
/// </summary>
public interface IUnit
{
    /// <summary>What is known of the unit.</summary>
    static abstract Unit Unit { get; }
}
