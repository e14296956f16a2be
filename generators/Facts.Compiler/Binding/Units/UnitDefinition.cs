using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>
/// A unit. A value v in it is <c>v × Factor + Offset</c> in the base unit of its dimension. Two units can be compared and converted where their dimensions
/// are equal; each count noun and each currency is a dimension of its own. <paramref name="Words"/> are all the words that name it in English text,
/// lower case, singular and plural ("hour", "hours", "hr"); a compound (<c>h-per-d</c>) has the ids of its two parts.
/// </summary>
internal sealed record UnitDefinition(
    string Id,
    string TypeName,
    string Singular,
    string Plural,
    string? Symbol,
    string? Ucum,
    string Dimension,
    Rational Factor,
    Rational Offset,
    bool IsWhole,
    Rational? Least,
    Rational? Greatest,
    EquatableArray<string> Words,
    string? Numerator,
    string? Denominator)
{
    /// <summary>The unit of a figure whose own could not be found; nothing is known of it.</summary>
    public static UnitDefinition Unknown { get; } = new(
        "unknown", "Unknown", "unknown", "unknown", null, null, "unknown", Rational.One, Rational.Zero, false, null, null, default, null, null);

    public bool IsCompound => Numerator is not null;
}
