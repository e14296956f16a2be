using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Emit.Names;

namespace Facts.Compiler.Emit.Rows;

/// <summary>Finds how generated code names the unit of an id; <c>Unknown</c> where there is none.</summary>
internal sealed class UnitUses(NameIndex names, LostNames lost)
{
    private const string Types = "global::Facts.UnitTypes.";

    public const string SoleUnit = Types + "ISoleUnit";

    private const string UnknownType = Types + "Unknown";

    private static readonly UnitUse Unknown = new("unknown", UnknownType, "", "");

    private readonly UnitResolver _units = new(names);

    private readonly Dictionary<string, UnitUse> _found = new(StringComparer.Ordinal);

    public UnitUse Find(string id)
    {
        if (!_found.TryGetValue(id, out UnitUse? use))
        {
            use = Make(id);
            _found.Add(id, use);
        }

        return use;
    }

    /// <summary>What the type of so many of a unit implements: what that unit's does, or else that it is a multiple of it.</summary>
    public string InterfaceOfMultiple(string id) =>
        _units.Find(id) is { } unit && UnitRegistry.QuantityType(unit.Quantity) is { } quantity ? $"{Types}I{quantity}Unit" : $"{Types}IMultipleOf<{Find(id).Type}>";

    private UnitUse Make(string id)
    {
        if (_units.Find(id) is not { } unit || unit.Terms.Any(term => term.Unit.IsOwn && lost.Contains(DeclarationKind.Unit, term.Unit.Id)))
        {
            return Unknown;
        }

        return new UnitUse(id, CompoundUnit.TypeOf(unit.Terms, TypeOf, Types), unit.Singular, unit.Plural);
    }

    private static string TypeOf(UnitDefinition unit) => unit.IsOwn
        ? $"{ClassNames.OwnUnits}.{MemberName.Of(unit.Id)}"
        : Types + unit.TypeName.Replace("<", "<" + Types);
}
