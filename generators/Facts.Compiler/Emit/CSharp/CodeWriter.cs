using System.Globalization;
using System.Text;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.CSharp;

/// <summary>Writes C# line by line, with LF and four blanks a level.</summary>
internal sealed class CodeWriter
{
    private const int WordsPerLine = 8;

    // A literal of many pieces costs the compiler far less memory than one of the same length.
    private const int PieceLength = 8 * 1024;

    private readonly StringBuilder _code = new();
    private int _depth;

    public CodeWriter Line(string line)
    {
        _code.Append(' ', 4 * _depth).Append(line).Append('\n');
        return this;
    }

    public CodeWriter Blank()
    {
        _code.Append('\n');
        return this;
    }

    public void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
    }

    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    /// <summary>A documentation comment: the first line a summary, all of them paragraphs of it.</summary>
    public void Comment(EquatableArray<string> lines)
    {
        if (lines.Count <= 1)
        {
            Line($"/// <summary>{DocText.Of(lines.Count == 0 ? "" : lines[0])}</summary>");
            return;
        }

        Line("/// <summary>");
        Line($"/// {DocText.Of(lines[0])}");
        foreach (string line in lines.Skip(1))
        {
            Line($"/// <para>{DocText.Of(line)}</para>");
        }

        Line("/// </summary>");
    }

    /// <summary>A literal of words as read-only data of the assembly.</summary>
    public void Words(string declaration, EquatableArray<ulong> words)
    {
        if (words.Count == 0)
        {
            Line($"{declaration} => default;");
            return;
        }

        Open($"{declaration} => new ulong[]");
        var line = new StringBuilder();
        for (int i = 0; i < words.Count; i++)
        {
            line.Append(words[i].ToString(CultureInfo.InvariantCulture)).Append(',');
            if ((i + 1) % WordsPerLine == 0 || i + 1 == words.Count)
            {
                Line(line.ToString());
                line.Clear();
            }
            else
            {
                line.Append(' ');
            }
        }

        Close("};");
    }

    /// <summary>A literal of UTF-8 text, the texts one after the other.</summary>
    public void Utf8(string declaration, IEnumerable<string> texts)
    {
        Line($"{declaration} =>");
        _depth++;
        var piece = new StringBuilder();
        foreach (string text in texts)
        {
            for (int start = 0; start < text.Length;)
            {
                int length = Math.Min(PieceLength, text.Length - start);
                length += start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
                CSharpText.Append(piece, text.Substring(start, length));
                start += length;
                if (piece.Length >= PieceLength)
                {
                    Line($"\"{piece}\"u8 +");
                    piece.Clear();
                }
            }
        }

        Line($"\"{piece}\"u8;");
        _depth--;
    }

    public override string ToString() => _code.ToString();
}
