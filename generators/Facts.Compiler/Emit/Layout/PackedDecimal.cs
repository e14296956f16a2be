namespace Facts.Compiler.Emit.Layout;

/// <summary>
/// A decimal in one word: bit 63 says that it is wide (the rest is then an index), bit 62 is the sign, bits 57 to 61 are the scale (0 to 28),
/// bits 0 to 56 the digits as an integer. Printed zeros are kept by the scale. Of a wide one bit 62 says that it stands for a number that no decimal holds
/// with all its digits: behind its two words a third one holds the index of the text that does, and whether there is a decimal at all.
/// </summary>
internal static class PackedDecimal
{
    public const int ScaleShift = 57;
    public const ulong Wide = 1UL << 63;
    public const ulong Sign = 1UL << 62;
    public const ulong HasText = Sign;
    public const ulong NoDecimal = 1UL << 32;
    public const ulong ScaleMask = 31;
    public const ulong Digits = (1UL << ScaleShift) - 1;
}
