using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Quantities;

/// <summary>
/// What the words may call a unit: <paramref name="Names"/> in any case ("hours"), <paramref name="Symbols"/> as they are written ("MHz" is no "mHz").
/// </summary>
internal sealed record UnitNames(string Id, EquatableArray<string> Names, EquatableArray<string> Symbols);

/// <summary>A factor of a unit: its names, and the power it has in the unit (−1 for the day of hours a day).</summary>
internal sealed record UnitFactor(UnitNames Unit, int Exponent);

/// <summary>Another unit of the same kind: x of it is x × <paramref name="Factor"/> + <paramref name="Offset"/> of the figure's unit.</summary>
internal sealed record RelatedUnit(UnitNames Unit, Rational Factor, Rational Offset);

/// <summary>What a number of the unit is, as far as the words are read by it.</summary>
internal enum UnitRole
{
    /// <summary>A measure that shows its unit beside the number: kilograms, dollars.</summary>
    Measured,

    /// <summary>A count noun, or a pure number.</summary>
    Counted,

    /// <summary>A pure number that a sign shows: percent.</summary>
    Share,
}

/// <summary>
/// The units that may stand in the words of one figure. <paramref name="Whole"/> are the names of the unit itself, <paramref name="Terms"/> the factors that
/// it is made of (itself alone where it is simple).
/// </summary>
internal sealed record UnitVocabulary(UnitNames Whole, EquatableArray<UnitFactor> Terms, UnitRole Role)
{
    public static UnitVocabulary None { get; } = new(new UnitNames("", default, default), default, UnitRole.Counted);

    /// <summary>Whether a sign of the unit stands before its number ($5), and m and b mean millions and billions.</summary>
    public bool IsMoney { get; init; }

    /// <summary>Whether it is hours, or hours a day, so that times of day give it.</summary>
    public bool IsHours { get; init; }

    /// <summary>The names of percent, in which changes and levels of confidence are said.</summary>
    public UnitNames Percent { get; init; } = new("percent", default, EquatableArray<string>.From(["%"]));

    /// <summary>Other units of the kind, for "5 ft 3 in" and "5 ft (1.5 m)"; asked for only where such a form begins.</summary>
    public Func<IReadOnlyList<RelatedUnit>>? Related { get; init; }

    public bool IsCompound => Terms.Count > 1 || (Terms.Count == 1 && Terms[0].Exponent != 1);
}
