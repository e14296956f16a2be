using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>The lines of a document's front matter: its opening line, those between, and its closing line where it has one.</summary>
internal sealed record FrontMatterLines(TextSpan Opening, EquatableArray<TextSpan> Lines, TextSpan? Closing)
{
    private const string Mark = "---";

    /// <summary>Finds the front matter; null where the document does not begin with it.</summary>
    public static FrontMatterLines? Find(SourceText source)
    {
        List<TextSpan> lines = [];
        if (!IsMark(source, LineAt(source, 0)))
        {
            return null;
        }

        TextSpan opening = TextSpan.At(0, Mark.Length);

        bool afterBlank = false;
        for (int line = 1; line < source.Lines.Starts.Count; line++)
        {
            TextSpan span = LineAt(source, line);
            if (IsMark(source, span))
            {
                return new FrontMatterLines(opening, lines.ToEquatableArray(), TextSpan.At(span.Start, Mark.Length));
            }

            // Prose after a blank line is the document's body: the closing line was forgotten.
            bool isBlank = IsBlank(source, span);
            if (afterBlank && !isBlank && !LooksLikeEntry(source, span))
            {
                break;
            }

            afterBlank = isBlank;
            lines.Add(span);
        }

        return new FrontMatterLines(opening, lines.ToEquatableArray(), Closing: null);
    }

    private static TextSpan LineAt(SourceText source, int line)
    {
        int start = source.Lines.Starts[line];
        int end = line + 1 < source.Lines.Starts.Count ? source.Lines.Starts[line + 1] : source.Text.Length;
        while (end > start && Characters.IsLineBreak(source.Text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsMark(SourceText source, TextSpan line) =>
        line.Length >= Mark.Length && source.Slice(line).TrimEnd(' ', '\t') == Mark;

    private static bool IsBlank(SourceText source, TextSpan line) => source.Slice(line).Trim(' ', '\t').Length == 0;

    private static bool LooksLikeEntry(SourceText source, TextSpan line)
    {
        char first = source.Text[line.Start];
        int position = line.Start;
        while (position < line.End && (Characters.IsLetterOrDigit(source.Text[position]) || source.Text[position] is '-' or '_'))
        {
            position++;
        }

        return first is '#' or ' ' or '\t' || (position > line.Start && position < line.End && source.Text[position] == ':' && source.Text[line.Start] != ':');
    }
}
