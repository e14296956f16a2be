namespace Facts.UnitTypes;

/// <summary>A unit of a project's own that is so many of another, and can be converted to and from it.</summary>
/// <typeparam name="TUnit">The other unit.</typeparam>
public interface IMultipleOf<TUnit> : IUnit
    where TUnit : struct, IUnit;
