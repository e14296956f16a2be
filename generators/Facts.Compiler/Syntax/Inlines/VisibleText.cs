using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>What a reader sees of a block, as it is gathered: marks are in it until it is known that they are no text.</summary>
internal sealed class VisibleText
{
    private readonly System.Text.StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<bool> _isDropped = [];

    /// <summary>The counts at which markup stands that is no text, in order.</summary>
    private readonly List<int> _marks = [];

    private int[] _places = [];
    private string _final = "";
    private int[] _finalOffsets = [];
    private int[] _seams = [];

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

    /// <summary>Notes that markup stands here, after what was gathered so far.</summary>
    public void Part()
    {
        if (_marks.Count == 0 || _marks[_marks.Count - 1] != Count)
        {
            _marks.Add(Count);
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
        var seams = new List<int>();
        int mark = 0;
        _places = new int[_text.Length + 1];
        string gathered = _text.ToString();
        for (int i = 0; i < gathered.Length; i++)
        {
            _places[i] = text.Length;
            bool isMarked = mark < _marks.Count && _marks[mark] == i;
            mark += isMarked ? 1 : 0;
            if ((isMarked || _isDropped[i]) && (seams.Count == 0 || seams[seams.Count - 1] != text.Length))
            {
                seams.Add(text.Length);
            }

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
        _seams = [.. seams];
    }

    /// <summary>The words that were gathered from one count to another; a line break in them is a blank.</summary>
    /// <param name="start">The count where they begin.</param>
    /// <param name="end">The count where they end.</param>
    /// <param name="endOffset">Where they end in the file.</param>
    public PlainText Words(int start, int end, int endOffset) => Slice(_places[start], _places[end], endOffset, lineBreak: ' ');

    /// <summary>At most so many characters that come before a count, with no half of a character at their beginning, and with their line breaks.</summary>
    public PlainText Before(int end, int longest, int endOffset)
    {
        int last = _places[end];
        int first = Math.Max(0, last - longest);
        first += first < last && char.IsLowSurrogate(_final[first]) ? 1 : 0;
        return Slice(first, last, endOffset, lineBreak: '\n');
    }

    /// <summary>At most so many characters that come after a count, with no half of a character at their end, and with their line breaks.</summary>
    public PlainText After(int start, int longest)
    {
        int first = _places[start];
        int last = Math.Min(_final.Length, first + longest);
        last -= first < last && char.IsHighSurrogate(_final[last - 1]) ? 1 : 0;
        return Slice(first, last, _finalOffsets[last], lineBreak: '\n');
    }

    /// <summary>How many characters of the text stand between two counts.</summary>
    public int CountBetween(int start, int end) => _places[end] - _places[start];

    private PlainText Slice(int start, int end, int endOffset, char lineBreak)
    {
        var offsets = new int[end - start + 1];
        Array.Copy(_finalOffsets, start, offsets, 0, end - start);
        offsets[end - start] = endOffset;
        return new PlainText(_final.Substring(start, end - start).Replace('\n', lineBreak), offsets.ToEquatableArray(), SeamsBetween(start, end));
    }

    private EquatableArray<int> SeamsBetween(int start, int end)
    {
        int found = Array.BinarySearch(_seams, start + 1);
        var seams = new List<int>();
        for (int i = found < 0 ? ~found : found; i < _seams.Length && _seams[i] < end; i++)
        {
            seams.Add(_seams[i] - start);
        }

        return seams.ToEquatableArray();
    }
}
