using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>What a reader sees of a block, as it is gathered: marks are in it until it is known that they are no text.</summary>
internal sealed class VisibleText
{
    private readonly System.Text.StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<bool> _isDropped = [];
    private int[] _places = [];
    private string _final = "";
    private int[] _finalOffsets = [];

    public int Count => _text.Length;

    public bool EndsInDigit => _text.Length > 0 && _text[_text.Length - 1] is >= '0' and <= '9';

    public void Append(char c, int offset)
    {
        _text.Append(c);
        _offsets.Add(offset);
        _isDropped.Add(false);
    }

    public void Append(string characters, int offset)
    {
        foreach (char c in characters)
        {
            Append(c, offset);
        }
    }

    /// <summary>Takes a mark out.</summary>
    public void Drop(int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            _isDropped[i] = true;
        }
    }

    /// <summary>Ends the gathering; from here on ranges of it may be asked for.</summary>
    public void Complete(int end)
    {
        var text = new System.Text.StringBuilder(_text.Length);
        var offsets = new List<int>(_text.Length + 1);
        _places = new int[_text.Length + 1];
        string gathered = _text.ToString();
        for (int i = 0; i < gathered.Length; i++)
        {
            _places[i] = text.Length;
            if (!_isDropped[i])
            {
                text.Append(gathered[i]);
                offsets.Add(_offsets[i]);
            }
        }

        _places[gathered.Length] = text.Length;
        offsets.Add(end);
        _final = text.ToString();
        _finalOffsets = [.. offsets];
    }

    /// <summary>The words that were gathered from one count to another.</summary>
    /// <param name="start">The count where they begin.</param>
    /// <param name="end">The count where they end.</param>
    /// <param name="endOffset">Where they end in the file.</param>
    public PlainText Words(int start, int end, int endOffset) => Slice(_places[start], _places[end], endOffset);

    /// <summary>At most so many characters that come before a count, with no half of a character at their beginning.</summary>
    public PlainText Before(int end, int longest, int endOffset)
    {
        int last = _places[end];
        int first = Math.Max(0, last - longest);
        first += first < last && char.IsLowSurrogate(_final[first]) ? 1 : 0;
        return Slice(first, last, endOffset);
    }

    /// <summary>At most so many characters that come after a count and before another, with no half of a character at their end.</summary>
    public PlainText After(int start, int longest, int end)
    {
        int first = _places[start];
        int last = Math.Min(_places[end], first + longest);
        last -= first < last && char.IsHighSurrogate(_final[last - 1]) ? 1 : 0;
        return Slice(first, last, _finalOffsets[last]);
    }

    private PlainText Slice(int start, int end, int endOffset)
    {
        var offsets = new int[end - start + 1];
        Array.Copy(_finalOffsets, start, offsets, 0, end - start);
        offsets[end - start] = endOffset;
        return new PlainText(_final.Substring(start, end - start), offsets.ToEquatableArray());
    }
}
