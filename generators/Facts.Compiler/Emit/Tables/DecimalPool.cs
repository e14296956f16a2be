using Facts.Compiler.Emit.Layout;

namespace Facts.Compiler.Emit.Tables;

/// <summary>The decimals of a table, each once, by number from 1; 0 is none. 7.5 and 7.50 are two.</summary>
internal sealed class DecimalPool
{
    private readonly Dictionary<(int, int, int, int), int> _numbers = [];
    private readonly List<ulong> _words = [];
    private readonly List<ulong> _wide = [];

    public IReadOnlyList<ulong> Words => _words;

    public IReadOnlyList<ulong> Wide => _wide;

    public int Get(decimal? value)
    {
        if (value is not { } number)
        {
            return 0;
        }

        int[] bits = decimal.GetBits(number);
        (int, int, int, int) key = (bits[0], bits[1], bits[2], bits[3]);
        if (!_numbers.TryGetValue(key, out int known))
        {
            _words.Add(Pack(bits));
            known = _words.Count;
            _numbers.Add(key, known);
        }

        return known;
    }

    private ulong Pack(int[] bits)
    {
        ulong low = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        if (bits[2] == 0 && low <= PackedDecimal.Digits)
        {
            return low | ((ulong)(uint)((bits[3] >> 16) & 0xFF) << PackedDecimal.ScaleShift) | (bits[3] < 0 ? PackedDecimal.Sign : 0);
        }

        _wide.Add(low);
        _wide.Add((uint)bits[2] | ((ulong)(uint)bits[3] << 32));
        return PackedDecimal.Wide | (uint)(_wide.Count - 2);
    }
}
