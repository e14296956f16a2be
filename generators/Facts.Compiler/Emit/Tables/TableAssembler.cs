using System.Text;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Tables;

/// <summary>Puts the sections of a table one after the other, behind their header.</summary>
internal sealed class TableAssembler
{
    private readonly ulong[] _header = new ulong[TableHeader.Words];
    private readonly List<ulong> _body = [];

    public TableAssembler() => _header[TableHeader.Sections] = TableHeader.Version;

    public void AddNumbers(TableSection section, IReadOnlyList<int> numbers, int rows)
    {
        Begin(section, rows);
        for (int i = 0; i < numbers.Count; i += 2)
        {
            ulong high = i + 1 < numbers.Count ? (uint)numbers[i + 1] : 0;
            _body.Add((uint)numbers[i] | (high << 32));
        }
    }

    public void AddWords(TableSection section, IReadOnlyList<ulong> words)
    {
        Begin(section, words.Count);
        _body.AddRange(words);
    }

    /// <summary>Where each text starts in UTF-8, and where the last one ends.</summary>
    public void AddTexts(IReadOnlyList<string> texts)
    {
        var starts = new List<int>(texts.Count + 1) { 0 };
        foreach (string text in texts)
        {
            starts.Add(starts[starts.Count - 1] + Encoding.UTF8.GetByteCount(text));
        }

        AddNumbers(TableSection.Texts, starts, texts.Count);
    }

    public EquatableArray<ulong> ToWords() => _header.Concat(_body).ToEquatableArray();

    private void Begin(TableSection section, int rows) => _header[(int)section] = (uint)(_header.Length + _body.Count) | ((ulong)(uint)rows << 32);
}
