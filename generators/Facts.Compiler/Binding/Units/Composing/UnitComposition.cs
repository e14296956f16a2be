using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Compiler.Binding.Units.Composing;

/// <summary>
/// The names of a product of units: its id (<c>USD/(person.mo)</c>), its words (<c>US dollars per person per month</c>), its symbol (<c>W/(m·K)</c>) and its code
/// in UCUM. The compiler and the library make them alike.
/// </summary>
internal static class UnitComposition
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Id(IReadOnlyList<UnitPart> parts) => Written(parts, part => part.Id, ".", Power);

    public static string? Ucum(IReadOnlyList<UnitPart> parts) =>
        parts.All(part => part.Ucum is not null)
            ? Written(parts, part => IsProduct(part.Ucum!) && (part.Exponent != 1 || parts.Count > 1) ? $"({part.Ucum})" : part.Ucum!, ".", Power)
            : null;

    public static string Symbol(IReadOnlyList<UnitPart> parts) => Written(parts, part => part.Symbol ?? part.Singular, "·", Raised);

    public static string Singular(IReadOnlyList<UnitPart> parts) => Words(parts, part => part.Singular);

    public static string Plural(IReadOnlyList<UnitPart> parts) => Words(parts, part => part.Plural);

    private static string Written(IReadOnlyList<UnitPart> parts, Func<UnitPart, string> name, string times, Func<string, int, string> power)
    {
        string[] above = [.. parts.Where(part => part.Exponent > 0).Select(part => power(name(part), part.Exponent))];
        string[] below = [.. parts.Where(part => part.Exponent < 0).Select(part => power(name(part), -part.Exponent))];
        string numerator = above.Length == 0 ? "1" : string.Join(times, above);
        string denominator = string.Join(times, below);
        return below.Length == 0 ? numerator
            : below.Length > 1 || denominator.Contains(times) ? $"{numerator}/({denominator})"
            : $"{numerator}/{denominator}";
    }

    private static string Words(IReadOnlyList<UnitPart> parts, Func<UnitPart, string> last)
    {
        UnitPart[] above = [.. parts.Where(part => part.Exponent > 0)];
        IEnumerable<string> numerator = above.Select((part, index) => Spoken(index == above.Length - 1 ? last(part) : part.Singular, part.Exponent));
        IEnumerable<string> denominators = parts.Where(part => part.Exponent < 0).Select(part => "per " + Spoken(part.Singular, -part.Exponent));
        return string.Join(" ", numerator.Concat(denominators));
    }

    private static string Spoken(string name, int exponent) => exponent switch
    {
        1 => name,
        2 => name + " squared",
        3 => name + " cubed",
        _ => $"{name} to the power of {exponent.ToString(CultureInfo.InvariantCulture)}",
    };

    /// <summary>An id that ends with a digit is repeated, since <c>m32</c> would be another unit than <c>m3.m3</c>.</summary>
    private static string Power(string name, int exponent) =>
        exponent == 1 ? name
        : name[name.Length - 1] is >= '0' and <= '9' ? string.Join(".", Enumerable.Repeat(name, exponent))
        : name + exponent.ToString(CultureInfo.InvariantCulture);

    private static string Raised(string name, int exponent)
    {
        if (exponent == 1)
        {
            return name;
        }

        bool isRaised = Superscripts.IndexOf(name[name.Length - 1]) >= 0;
        string power = string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(digit => Superscripts[digit - '0']));
        return isRaised ? $"({name}){power}" : name + power;
    }

    private static bool IsProduct(string code) => code.IndexOfAny(['.', '/']) >= 0 && code[0] != '[';
}
