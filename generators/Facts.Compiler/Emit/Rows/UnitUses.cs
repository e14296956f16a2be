using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Emit.Names;

namespace Facts.Compiler.Emit.Rows;

/// <summary>Finds how generated code names the unit of an id; <c>Unknown</c> where there is none.</summary>
internal sealed class UnitUses(NameIndex names, LostNames lost)
{
    private const string Types = "global::Facts.UnitTypes.";

    private const string UnknownType = Types + "Unknown";

    private static readonly UnitUse Unknown = new("unknown", UnknownType, "", "");

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

    private UnitUse Make(string id)
    {
        if (UnitRegistry.Find(id) is { IsCompound: false } unit)
        {
            return new UnitUse(id, Types + unit.TypeName, unit.Singular, unit.Plural);
        }

        if (names.Find(DeclarationKind.Unit, id) is { } own && !lost.Contains(DeclarationKind.Unit, id))
        {
            return new UnitUse(id, $"{ClassNames.OwnUnits}.{MemberName.Of(id)}", own.Words, own.Find("plural") ?? own.Words);
        }

        if (UnitRegistry.Split(id) is var (above, below) && Find(above) is { Type: not UnknownType } numerator && Find(below) is { Type: not UnknownType } denominator)
        {
            return new UnitUse(
                id,
                $"{Types}Per<{numerator.Type}, {denominator.Type}>",
                $"{numerator.Singular} per {denominator.Singular}",
                $"{numerator.Plural} per {denominator.Singular}");
        }

        return Unknown;
    }
}
