namespace Facts.Compiler.Text;

/// <summary>
/// The words of a piece of a document as a reader sees them, without markup, and for each of their characters where it stands in the file:
/// so that what is found in the words is reported at its place. <paramref name="Offsets"/> has one entry a character and one for the end.
/// </summary>
internal sealed record PlainText(string Text, EquatableArray<int> Offsets)
{
    /// <summary>Stands in the words where something was taken out of them; no rule reads past it as if its neighbours touched.</summary>
    public const char Gap = '\uFFFC';

    public static PlainText Empty(int offset) => new("", EquatableArray<int>.From([offset]));

    /// <summary>Words that stand in the file as they are, from <paramref name="start"/> on.</summary>
    public static PlainText Verbatim(string text, int start) => new(text, Enumerable.Range(start, text.Length + 1).ToEquatableArray());

    /// <summary>Where a range of the words stands in the file.</summary>
    public TextSpan Locate(TextSpan words) => words.IsEmpty
        ? new TextSpan(Offsets[words.Start], Offsets[words.Start])
        : new TextSpan(Offsets[words.Start], Offsets[words.End - 1] + 1);

    /// <summary>
    /// The words with what stands in each of the spans of the file made a single <see cref="Gap"/>. The spans are in the order of the file, and none overlaps another.
    /// </summary>
    public PlainText Without(IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
        {
            return this;
        }

        var text = new System.Text.StringBuilder(Text.Length);
        var offsets = new List<int>(Offsets.Count);
        bool inGap = false;
        int next = 0;
        for (int i = 0; i < Text.Length; i++)
        {
            int offset = Offsets[i];
            while (next < spans.Count && spans[next].End <= offset)
            {
                next++;
            }

            bool cut = next < spans.Count && spans[next].Contains(offset);
            if (!cut || !inGap)
            {
                text.Append(cut ? Gap : Text[i]);
                offsets.Add(offset);
            }

            inGap = cut;
        }

        offsets.Add(Offsets[Text.Length]);
        return new PlainText(text.ToString(), offsets.ToEquatableArray());
    }

    public override string ToString() => Text;
}
