using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>
/// The text of a block with the marks of its containers taken out, and where each character of it stands in the file.
/// Without <paramref name="offsets"/> it is a piece of the file as it is.
/// </summary>
internal sealed class MappedText(string text, int[]? offsets)
{
    public string Text { get; } = text;

    public int Length => Text.Length;

    public char this[int index] => index >= 0 && index < Text.Length ? Text[index] : '\0';

    public static MappedText Of(SourceText source) => new(source.Text, offsets: null);

    /// <summary>The lines of a block joined by one line feed each; what stands at the end of the last line is trimmed.</summary>
    public static MappedText Of(SourceText source, IReadOnlyList<TextSpan> lines)
    {
        var builder = new System.Text.StringBuilder();
        var offsets = new List<int>();
        int end = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            TextSpan line = lines[i];
            end = line.End;
            if (i == lines.Count - 1)
            {
                while (end > line.Start && Characters.IsBlank(source.Text[end - 1]))
                {
                    end--;
                }
            }

            builder.Append(source.Text, line.Start, end - line.Start);
            for (int offset = line.Start; offset < end; offset++)
            {
                offsets.Add(offset);
            }

            if (i < lines.Count - 1)
            {
                builder.Append('\n');
                offsets.Add(line.End);
            }
        }

        offsets.Add(end);
        return new MappedText(builder.ToString(), [.. offsets]);
    }

    /// <summary>Where a character stands in the file; the place after the last one is there too.</summary>
    public int OffsetOf(int index) => offsets is null ? index : offsets[index];

    /// <summary>The range of the file from the first to the last character of a range of this text.</summary>
    public TextSpan SpanOf(int start, int end) => end <= start
        ? new TextSpan(OffsetOf(start), OffsetOf(start))
        : new TextSpan(OffsetOf(start), OffsetOf(end - 1) + 1);

    public Token TokenOf(int start, int end) => new(Text.Substring(start, end - start), SpanOf(start, end));
}
