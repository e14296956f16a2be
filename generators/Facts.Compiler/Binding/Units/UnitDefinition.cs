using Facts.Compiler.Binding.Units.Composing;
using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Compiler.Binding.Units;

/// <summary>
/// A unit. A value v in it is <c>v × Factor + Offset</c> in the coherent unit of its dimension. <paramref name="TypeName"/> is its type in C#, without its namespace.
/// Two units can be compared and converted where they are <see cref="IsCommensurable">commensurable</see>; each count noun and each currency is a dimension of its own.
/// </summary>
internal sealed record UnitDefinition(
    string Id,
    string TypeName,
    string Singular,
    string Plural,
    string? Symbol,
    string? Ucum,
    QuantityKind Quantity,
    Rational Factor,
    Rational Offset,
    bool IsWhole,
    Rational? Least,
    Rational? Greatest)
{
    /// <summary>The unit of a figure whose own could not be found; nothing is known of it.</summary>
    public static UnitDefinition Unknown { get; } = new(
        "unknown", "Unknown", "unknown", "unknown", null, null, new QuantityKind("unknown", "unknown"), Rational.One, Rational.Zero, false, null, null);

    /// <summary>What it is a unit of, as the product of base dimensions: <c>time</c>, <c>length.time-1</c>, <c>{person}</c>, <c>USD</c>; <c>one</c> for a pure number.</summary>
    public string Dimension => Quantity.Dimension;

    /// <summary>What keeps it apart from others of its dimension: <c>share</c>, <c>torque</c>, <c>frequency</c>; <c>plain</c> where nothing does.</summary>
    public string Kind => Quantity.Kind;

    /// <summary>English words for it, in any case: singular, plural, and further ones. Those of a compound are of the whole alone; its terms have their own.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>What stands for it in print, case-sensitive: <c>MHz</c>, <c>°C</c>, <c>$</c>. Those of a compound are of the whole alone (<c>mph</c>).</summary>
    public EquatableArray<string> Symbols { get; init; }

    /// <summary>The factors of a compound, each once above and once below the line, those above first; empty for a simple unit.</summary>
    public EquatableArray<UnitTerm> Parts { get; init; }

    /// <summary>The factors; a simple unit is its own only one.</summary>
    public EquatableArray<UnitTerm> Terms => IsCompound ? Parts : EquatableArray<UnitTerm>.From([new UnitTerm(this, 1)]);

    /// <summary>The project's own units are named by the words of their authors, in whatever language.</summary>
    public bool IsOwn { get; init; }

    public bool IsCompound => Parts.Count > 0;

    /// <summary>Whether it is a pure number that can be a part of a whole, such as percent.</summary>
    public bool IsShare => Kind == UnitKind.Share;

    /// <summary>All names and symbols, in lower case.</summary>
    public EquatableArray<string> Words => Names.Concat(Symbols).Select(word => word.ToLowerInvariant()).Distinct().ToEquatableArray();

    /// <summary>The id of what is left above without the last unit below the line; null where no unit stands there with exponent −1.</summary>
    public string? Numerator => LastBelow is null ? null : CompoundUnit.Of(Parts.Take(Parts.Count - 1)).Id;

    /// <summary>The id of the last unit below the line; null where there is none with exponent −1.</summary>
    public string? Denominator => LastBelow?.Unit.Id;

    private UnitTerm? LastBelow => IsCompound && Parts[Parts.Count - 1] is { Exponent: -1 } last ? last : null;

    /// <summary>Whether values in the two units can be converted into each other and compared.</summary>
    public bool IsCommensurable(UnitDefinition other) => Quantity == other.Quantity;
}
