using System.Runtime.CompilerServices;

namespace Facts;

/// <summary>A decimal as it lies in memory; a test pins the layout.</summary>
internal readonly struct DecimalBits(int flags, uint high, ulong low)
{
    // In the flags, as decimal's own documentation has them.
    public const int ScaleShift = 16;
    public const int Sign = int.MinValue;

    private readonly int _flags = flags;
    private readonly uint _high = high;
    private readonly ulong _low = low;

    public int Flags => _flags;

    public uint High => _high;

    public ulong Low => _low;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal(int flags, uint high, ulong low) => Unsafe.BitCast<DecimalBits, decimal>(new DecimalBits(flags, high, low));

    public static DecimalBits Of(decimal value) => Unsafe.BitCast<decimal, DecimalBits>(value);
}
