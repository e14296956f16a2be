namespace Facts.Compiler.Text;

/// <summary>
/// The words of a piece of a document as a reader sees them, without markup, and for each of their characters where it stands in the file:
/// so that what is found in the words is reported at its place. <paramref name="Offsets"/> has one entry a character and one for the end.
/// <paramref name="Seams"/> are the indices of the characters that markup parts from the one before them, in order: in <c>2*3*4</c>, which reads 234,
/// they are 1 and 2. Emphasis, brackets of spans and links, tags, comments, marks of code and footnotes make a seam, and so does a line break (before
/// the blank that stands for it); escapes and entities make none.
/// </summary>
internal sealed record PlainText(string Text, EquatableArray<int> Offsets, EquatableArray<int> Seams = default)
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

    /// <summary>A range of the words by itself.</summary>
    public PlainText Slice(TextSpan words) => new(
        Text.Substring(words.Start, words.Length),
        Offsets.Skip(words.Start).Take(words.Length + 1).ToEquatableArray(),
        Seams.Where(seam => seam > words.Start && seam < words.End).Select(seam => seam - words.Start).ToEquatableArray());

    /// <summary>Whether markup stands inside a range of the words, between two of its characters.</summary>
    public bool HasSeamInside(TextSpan words) => Seams.Any(seam => seam > words.Start && seam < words.End);

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
        var seams = new List<int>();
        bool inGap = false;
        int next = 0;
        int seam = 0;
        for (int i = 0; i < Text.Length; i++)
        {
            int offset = Offsets[i];
            while (next < spans.Count && spans[next].End <= offset)
            {
                next++;
            }

            bool cut = next < spans.Count && spans[next].Contains(offset);
            bool isSeam = seam < Seams.Count && Seams[seam] == i;
            seam += isSeam ? 1 : 0;
            if (!cut || !inGap)
            {
                if (isSeam)
                {
                    seams.Add(text.Length);
                }

                text.Append(cut ? Gap : Text[i]);
                offsets.Add(offset);
            }

            inGap = cut;
        }

        offsets.Add(Offsets[Text.Length]);
        return new PlainText(text.ToString(), offsets.ToEquatableArray(), seams.ToEquatableArray());
    }

    public override string ToString() => Text;
}
