namespace Facts.Compiler.Binding.Units;

/// <summary>The units that every dataset has: count nouns, time, money, length, and so on, and the compounds of them.</summary>
internal static class UnitRegistry
{
    /// <summary>The ids of the simple units, for the nearest name.</summary>
    public static IEnumerable<string> Ids => [];

    /// <summary>The unit of an id, a compound such as <c>h-per-d</c> included; null where there is none.</summary>
    public static UnitDefinition? Find(string id) => null;

    /// <summary>A compound of two units, which may be a project's own.</summary>
    public static UnitDefinition Compound(UnitDefinition numerator, UnitDefinition denominator) => UnitDefinition.Unknown;

    /// <summary>A count noun of a project's own.</summary>
    public static UnitDefinition Own(string id, string singular, string plural, string? symbol) => UnitDefinition.Unknown;
}
