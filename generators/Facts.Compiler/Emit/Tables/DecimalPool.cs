using Facts.Compiler.Emit.Layout;

namespace Facts.Compiler.Emit.Tables;

/// <summary>The numbers of a table, each once, by index from 1; 0 is none. 7.5 and 7.50 are two. What no decimal holds has its text as well.</summary>
internal sealed class DecimalPool(TextPool texts)
{
    private readonly Dictionary<(int, int, int, int, string?), int> _numbers = [];
    private readonly List<ulong> _words = [];
    private readonly List<ulong> _wide = [];

    public IReadOnlyList<ulong> Words => _words;

    public IReadOnlyList<ulong> Wide => _wide;

    public int Get(decimal? value) => Get(new EmittedNumber(value, null));

    public int Get(EmittedNumber number)
    {
        if (number is { Decimal: null, Text: null })
        {
            return 0;
        }

        int[] bits = number.Decimal is { } value ? decimal.GetBits(value) : [0, 0, 0, -1];
        (int, int, int, int, string?) key = (bits[0], bits[1], bits[2], bits[3], number.Text);
        if (!_numbers.TryGetValue(key, out int known))
        {
            _words.Add(number.Text is { } text ? PackWithText(number.Decimal, text) : Pack(bits));
            known = _words.Count;
            _numbers.Add(key, known);
        }

        return known;
    }

    private ulong Pack(int[] bits)
    {
        ulong low = Low(bits);
        if (bits[2] == 0 && low <= PackedDecimal.Digits)
        {
            return low | ((ulong)(uint)((bits[3] >> 16) & 0xFF) << PackedDecimal.ScaleShift) | (bits[3] < 0 ? PackedDecimal.Sign : 0);
        }

        return PackedDecimal.Wide | (uint)AddWide(bits);
    }

    private ulong PackWithText(decimal? value, string text)
    {
        int index = AddWide(decimal.GetBits(value ?? 0));
        _wide.Add((uint)texts.Get(text) | (value is null ? PackedDecimal.NoDecimal : 0));
        return PackedDecimal.Wide | PackedDecimal.HasText | (uint)index;
    }

    private int AddWide(int[] bits)
    {
        _wide.Add(Low(bits));
        _wide.Add((uint)bits[2] | ((ulong)(uint)bits[3] << 32));
        return _wide.Count - 2;
    }

    private static ulong Low(int[] bits) => (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
}
