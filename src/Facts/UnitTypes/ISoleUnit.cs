namespace Facts.UnitTypes;

/// <summary>A unit that is a dimension by itself, such as a count noun or a currency: nothing else can be converted to it.</summary>
public interface ISoleUnit : IUnit;
