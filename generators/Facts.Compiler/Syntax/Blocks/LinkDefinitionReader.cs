using Facts.Compiler.Syntax.Inlines;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Blocks;

/// <summary>Reads link definitions, <c>[label]: destination "title"</c>, at the beginning of a paragraph.</summary>
internal static class LinkDefinitionReader
{
    /// <summary>Adds the labels that are defined, and says how many lines the definitions take.</summary>
    public static int Read(ParseContext context, IReadOnlyList<TextSpan> lines, HashSet<string> labels)
    {
        MappedText paragraph = MappedText.Of(context.Source, lines);
        context.Count(paragraph.Length);
        int position = 0;
        int taken = 0;
        while (position < paragraph.Length && paragraph[position] == '[')
        {
            int end = EndOfDefinition(paragraph.Text, position, out string label);
            if (end < 0)
            {
                break;
            }

            labels.Add(label);
            taken += LinesIn(paragraph.Text, position, end);
            position = end;
        }

        return taken;
    }

    /// <summary>The place after the line break that ends a definition; -1 where there is none.</summary>
    private static int EndOfDefinition(string text, int start, out string label)
    {
        label = "";
        int afterLabel = LinkScanner.EndOfLabel(text, start);
        if (afterLabel < 0 || afterLabel >= text.Length || text[afterLabel] != ':')
        {
            return -1;
        }

        label = LinkScanner.Fold(text.Substring(start + 1, afterLabel - start - 2));
        int destination = LinkScanner.SkipSpace(text, afterLabel + 1);
        int afterDestination = label.Length == 0 ? -1 : LinkScanner.EndOfDestination(text, destination);
        if (afterDestination < 0 || (afterDestination == destination))
        {
            return -1;
        }

        int withoutTitle = EndOfLine(text, afterDestination);
        int title = LinkScanner.SkipSpace(text, afterDestination);
        int afterTitle = title > afterDestination ? LinkScanner.EndOfTitle(text, title) : -1;
        int withTitle = afterTitle < 0 ? -1 : EndOfLine(text, afterTitle);
        return withTitle >= 0 ? withTitle : withoutTitle;
    }

    /// <summary>The beginning of the next line where nothing but blanks is left of this one; else -1.</summary>
    private static int EndOfLine(string text, int position)
    {
        while (position < text.Length && Characters.IsBlank(text[position]))
        {
            position++;
        }

        return position == text.Length ? position : text[position] == '\n' ? position + 1 : -1;
    }

    private static int LinesIn(string text, int start, int end)
    {
        int lines = 0;
        for (int i = start; i < end; i++)
        {
            lines += text[i] == '\n' || i == text.Length - 1 ? 1 : 0;
        }

        return lines;
    }
}
