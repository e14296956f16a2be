namespace Facts.Compiler.Checks.Evidence;

/// <summary>
/// An original, addressed in Unicode code points: nothing is normalised, CR and LF count, a byte order mark does not. Its text is null where it
/// is not UTF-8.
/// </summary>
internal sealed class OriginalText
{
    private readonly int[] _starts;

    public OriginalText(string name, string? text)
    {
        Name = name;
        Text = text is null ? null : text.StartsWith("\uFEFF", StringComparison.Ordinal) ? text.Substring(1) : text;
        _starts = Starts(Text ?? "");
    }

    public string Name { get; }

    public string? Text { get; }

    /// <summary>How many code points there are.</summary>
    public int Length => _starts.Length - 1;

    public string Slice(int start, int end) => Text!.Substring(_starts[start], _starts[end] - _starts[start]);

    /// <summary>The first UTF-16 unit of a code point; nothing beyond the ends.</summary>
    public char? At(int index) => index >= 0 && index < Length ? Text![_starts[index]] : null;

    private static int[] Starts(string text)
    {
        var starts = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            starts.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
        }

        starts.Add(text.Length);
        return [.. starts];
    }
}
