using System.Globalization;

namespace Facts.Compiler.Emit.Tables;

/// <summary>
/// The bits of a value that a handle carries: the low 64 of its digits, and flags (0 none; the decimal's own plus 1; 2 for a value of more bits, which the row
/// holds). The library makes handles of rows by the same rule, so that they are equal to named ones.
/// </summary>
internal readonly record struct FigureBits(long Low, int Flags)
{
    public const int Inline = 1;
    public const int Wide = 2;

    public static FigureBits Of(decimal? value)
    {
        if (value is not { } number)
        {
            return default;
        }

        int[] bits = decimal.GetBits(number);
        return bits[2] != 0 ? new FigureBits(0, Wide) : new FigureBits(unchecked((uint)bits[0] | ((long)bits[1] << 32)), bits[3] | Inline);
    }

    /// <summary>A coordinate as a place has it; null where it is none.</summary>
    public static decimal? Parse(string? value) => value is not null
        && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
