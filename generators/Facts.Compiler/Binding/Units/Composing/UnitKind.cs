using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Compiler.Binding.Units.Composing;

/// <summary>
/// The kind of a unit: what keeps units apart that have one dimension. A hertz and a becquerel are both one per second, a newton metre of torque and a joule
/// are both a newton metre. Units can be converted into each other where dimension and kind are the same.
/// </summary>
internal static class UnitKind
{
    public const string Plain = "plain";
    public const string Share = "share";
    public const string Temperature = "temperature";
    public const string TemperatureDifference = "temperature-difference";
    public const string Torque = "torque";

    private const string Force = "length.mass.time-2";

    /// <summary>The kind of a unit that is no product: what the tables say, or what its dimension says where they say nothing.</summary>
    public static string OfSimple(string dimension, string said) =>
        said.Length > 0 ? said
        : dimension[0] == '{' ? "count"
        : dimension.Length == 3 && dimension.All(letter => letter is >= 'A' and <= 'Z') ? "money"
        : OfDimension(dimension);

    /// <summary>The kind of a product, of more than one part or of one with an exponent.</summary>
    public static string OfProduct(IReadOnlyList<UnitPart> parts, string dimension)
    {
        if (parts.Count == 2 && parts.All(part => part.Exponent == 1) && parts.Any(part => part.Dimension == Force) && parts.Any(part => part.Dimension == "length"))
        {
            return Torque;
        }

        string carried = DimensionText.Multiply(parts.Where(part => IsCarried(part.Kind)).Select(part => (part.Kind, part.Exponent)));
        return carried != DimensionText.One ? carried
            : dimension == DimensionText.One ? RatioOf(parts)
            : OfDimension(dimension);
    }

    /// <summary>Hours per day are a ratio of times, and no share of a whole, nor a slope.</summary>
    private static string RatioOf(IReadOnlyList<UnitPart> parts)
    {
        string above = DimensionText.Multiply(parts.Where(part => part.Exponent > 0).Select(part => (part.Dimension, part.Exponent)));
        return above == DimensionText.One ? Plain : "ratio of " + above;
    }

    /// <summary>A becquerel per litre is no hertz per litre. A kelvin in a product is a difference, and a share there is a number.</summary>
    private static bool IsCarried(string kind) =>
        kind is "activity" or "dose" or "equivalent" or "equivalent-dose" or "frequency" or "osmole" or "symbol-rate" or Torque;

    private static string OfDimension(string dimension) => dimension switch
    {
        "length2.mass.time-2" => "energy",
        "information" or "amount" or "angle" => dimension,
        _ => Plain,
    };
}
