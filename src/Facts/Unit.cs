using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Facts.Json;

namespace Facts;

/// <summary>
/// What is known of a unit. Two units can be converted into each other where their dimensions are equal; a count noun or a currency is a dimension by itself.
/// A number v in it is <c>v × factor + offset</c> in the base unit of its dimension; factors are exact fractions.
/// </summary>
[JsonConverter(typeof(UnitJsonConverter))]
[DebuggerDisplay("{Id,nq}")]
public sealed record Unit
{
    /// <summary>The unit of a figure whose own could not be found.</summary>
    public static readonly Unit Unknown = new("unknown", "unknown", "unknown", null, null, "unknown", Fraction.One, Fraction.Zero);

    private Unit(string id, string singular, string plural, string? symbol, string? ucum, string dimension, Fraction factor, Fraction offset)
    {
        Id = id;
        Singular = singular;
        Plural = plural;
        Symbol = symbol;
        Ucum = ucum;
        Dimension = dimension;
        Factor = factor;
        Offset = offset;
    }

    /// <summary>Its id, as in seeds: <c>person</c>, <c>h</c>, <c>USD</c>, <c>h-per-d</c>.</summary>
    public string Id { get; }

    /// <summary>What one of it is called.</summary>
    public string Singular { get; }

    /// <summary>What several of it are called.</summary>
    public string Plural { get; }

    /// <summary>Its sign, such as <c>km</c>; null for none.</summary>
    public string? Symbol { get; }

    /// <summary>Its code in the Unified Code for Units of Measure; null where that has none.</summary>
    public string? Ucum { get; }

    /// <summary>What it is a unit of: <c>time</c>, <c>length</c>, or itself.</summary>
    public string Dimension { get; }

    internal Fraction Factor { get; }

    internal Fraction Offset { get; }

    /// <summary>For generated code: a count noun of a project's own.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Unit Own(string id, string singular, string plural, string? symbol) => new(id, singular, plural, symbol, null, id, Fraction.One, Fraction.Zero);

    /// <summary>The unit of a type.</summary>
    public static Unit Of<TUnit>()
        where TUnit : struct, UnitTypes.IUnit => TUnit.Unit;

    /// <summary>What a number of it is called: the singular after one.</summary>
    public string NameFor(decimal value) => value is 1 or -1 ? Singular : Plural;

    /// <summary>Its id.</summary>
    public override string ToString() => Id;

    internal static Unit Define(
        string id, string singular, string plural, string? symbol, string? ucum, string dimension, string factor = "1", string offset = "0") =>
        new(id, singular, plural, symbol, ucum, dimension, Fraction.Parse(factor), Fraction.Parse(offset));

    /// <summary>One unit per another. Per is a matter of differences, so an offset (of a temperature) plays no part.</summary>
    internal static Unit Per(Unit numerator, Unit denominator) => new(
        $"{numerator.Id}-per-{denominator.Id}",
        $"{numerator.Singular} per {denominator.Singular}",
        $"{numerator.Plural} per {denominator.Singular}",
        $"{numerator.Symbol ?? numerator.Singular}/{denominator.Symbol ?? denominator.Singular}",
        numerator.Ucum is { } above && denominator.Ucum is { } below ? $"{above}/{(below.AsSpan().IndexOfAny('.', '/') >= 0 ? $"({below})" : below)}" : null,
        DimensionOf(numerator.Dimension, denominator.Dimension),
        numerator.Factor / denominator.Factor,
        Fraction.Zero);

    /// <summary>The numerator's over the denominator's, those below in ordinal order, so that dollars a person a month and dollars a month a person are alike.</summary>
    private static string DimensionOf(string numerator, string denominator)
    {
        string[] above = numerator.Split('/');
        string[] below = [.. above.AsSpan(1), denominator.Replace('/', '÷')];
        Array.Sort(below, StringComparer.Ordinal);
        return $"{above[0]}/{string.Join('/', below)}";
    }
}
