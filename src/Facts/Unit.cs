using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Facts.Compiler.Binding.Units.Composing;
using Facts.Json;

namespace Facts;

/// <summary>
/// What is known of a unit. Two units can be converted into each other where their dimensions and kinds are equal; a count noun or a currency is a dimension by
/// itself. A number v in it is <c>v × factor + offset</c> in the coherent unit of its dimension; factors are exact fractions.
/// </summary>
[JsonConverter(typeof(UnitJsonConverter))]
[DebuggerDisplay("{Id,nq}")]
public sealed record Unit
{
    /// <summary>The unit of a figure whose own could not be found.</summary>
    public static readonly Unit Unknown = new("unknown", "unknown", "unknown", null, null, "unknown", "unknown", Fraction.One, Fraction.Zero, null);

    private readonly UnitPart[]? _parts;

    private Unit(
        string id, string singular, string plural, string? symbol, string? ucum, string dimension, string kind, Fraction factor, Fraction offset, UnitPart[]? parts)
    {
        Id = id;
        Singular = singular;
        Plural = plural;
        Symbol = symbol;
        Ucum = ucum;
        Dimension = dimension;
        Kind = kind;
        Factor = factor;
        Offset = offset;
        _parts = parts;
    }

    /// <summary>Its id, as in seeds: <c>person</c>, <c>h</c>, <c>USD</c>, <c>h/d</c>, <c>USD/(person.mo)</c>.</summary>
    public string Id { get; }

    /// <summary>What one of it is called.</summary>
    public string Singular { get; }

    /// <summary>What several of it are called.</summary>
    public string Plural { get; }

    /// <summary>Its sign, such as <c>km</c>; null for none.</summary>
    public string? Symbol { get; }

    /// <summary>Its code in the Unified Code for Units of Measure; null where that has none.</summary>
    public string? Ucum { get; }

    /// <summary>
    /// What it is a unit of, as a product of base dimensions: <c>time</c>, <c>length.time-1</c>, <c>length2.mass.time-2</c>; a count noun in braces, a currency by
    /// its code; <c>one</c> for a pure number.
    /// </summary>
    public string Dimension { get; }

    /// <summary>What keeps it apart from other units of its dimension: <c>energy</c> and <c>torque</c>, <c>frequency</c> and <c>activity</c>; <c>plain</c> where nothing does.</summary>
    public string Kind { get; }

    internal Fraction Factor { get; }

    internal Fraction Offset { get; }

    /// <summary>For generated code: a count noun of a project's own.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Unit Own(string id, string singular, string plural, string? symbol)
    {
        string dimension = $"{{{id}}}";
        return new(id, singular, plural, symbol, null, dimension, UnitKind.OfSimple(dimension, ""), Fraction.One, Fraction.Zero, null);
    }

    /// <summary>For generated code: a unit of a project's own that is so many of another, by a whole number or a fraction such as <c>1/100</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Unit Own(string id, string singular, string plural, string? symbol, string factor, Unit of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return new(id, singular, plural, symbol, null, of.Dimension, of.Kind, Fraction.Parse(factor) * of.Factor, Fraction.Zero, null);
    }

    /// <summary>The unit of a type.</summary>
    public static Unit Of<TUnit>()
        where TUnit : struct, UnitTypes.IUnit => TUnit.Unit;

    /// <summary>What a number of it is called: the singular after one.</summary>
    public string NameFor(decimal value) => value is 1 or -1 ? Singular : Plural;

    /// <summary>Whether numbers in the two units can be converted into each other: their dimensions and kinds are the same.</summary>
    public bool IsCommensurable(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension && Kind == other.Kind;
    }

    /// <summary>Equal where the id and what it means are.</summary>
    public bool Equals(Unit? other) =>
        other is not null && Id == other.Id && Singular == other.Singular && Plural == other.Plural && Symbol == other.Symbol
        && IsCommensurable(other) && Factor == other.Factor && Offset == other.Offset;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Its id.</summary>
    public override string ToString() => Id;

    internal static Unit Define(
        string id, string singular, string plural, string? symbol, string? ucum, string dimension, string kind, string factor = "1", string offset = "0") =>
        new(id, singular, plural, symbol, ucum, dimension, UnitKind.OfSimple(dimension, kind), Fraction.Parse(factor), Fraction.Parse(offset), null);

    /// <summary>A unit with a prefix, such as a kilobecquerel; its id is that of UCUM.</summary>
    internal static Unit Prefixed(string code, string name, string symbol, string factor, Unit unit) => new(
        code + (unit.Ucum ?? unit.Id),
        name + unit.Singular,
        name + unit.Plural,
        unit.Symbol is null ? null : symbol + unit.Symbol,
        unit.Ucum is null ? null : code + unit.Ucum,
        unit.Dimension,
        unit.Kind,
        Fraction.Parse(factor) * unit.Factor,
        Fraction.Zero,
        null);

    /// <summary>The unit of differences on the same scale.</summary>
    internal Unit WithoutOffset() => new(Id, Singular, Plural, Symbol, Ucum, Dimension, UnitKind.TemperatureDifference, Factor, Fraction.Zero, null);

    /// <summary>One unit per another. Per is a matter of differences, so an offset (of a temperature) plays no part.</summary>
    internal static Unit Per(Unit numerator, Unit denominator) =>
        Compose([.. numerator.Parts(1), .. denominator.Parts(-1)], numerator.Factor / denominator.Factor);

    /// <summary>One unit times another.</summary>
    internal static Unit Times(Unit left, Unit right) => Compose([.. left.Parts(1), .. right.Parts(1)], left.Factor * right.Factor);

    private static Unit Compose(UnitPart[] factors, Fraction factor)
    {
        var parts = new List<UnitPart>();
        foreach (UnitPart added in factors)
        {
            int index = parts.FindIndex(part => part.Id == added.Id && part.Exponent > 0 == added.Exponent > 0);
            if (index < 0)
            {
                parts.Add(added);
            }
            else
            {
                parts[index] = parts[index] with { Exponent = parts[index].Exponent + added.Exponent };
            }
        }

        UnitPart[] all = [.. parts.OrderByDescending(part => part.Exponent > 0)];
        string dimension = DimensionText.Multiply(all.Select(part => (part.Dimension, part.Exponent)));
        return new Unit(
            UnitComposition.Id(all),
            UnitComposition.Singular(all),
            UnitComposition.Plural(all),
            UnitComposition.Symbol(all),
            UnitComposition.Ucum(all),
            dimension,
            UnitKind.OfProduct(all, dimension),
            factor,
            Fraction.Zero,
            all);
    }

    /// <summary>The factors it is made of; the number one, above a line, is none.</summary>
    private UnitPart[] Parts(int sign) =>
        _parts is not null ? [.. _parts.Select(part => part with { Exponent = sign * part.Exponent })]
        : Id == "one" ? []
        : [new UnitPart(Id, Singular, Plural, Symbol, Ucum, Dimension, Kind, sign)];
}
