using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>Reads a list of scalars on one line, <c>[a, "b c"]</c>. Null where it can't be read, which is reported.</summary>
internal sealed class ListReader(ParseContext context, ScalarReader scalars)
{
    private string Text => context.Text;

    public ScalarReading? Read(int start, int end)
    {
        var items = new List<Token>();
        int position = scalars.SkipBlanks(start + 1, end);
        if (position < end && Text[position] == ']')
        {
            return new ScalarReading(new TextSpan(start, position + 1), default, IsList: true);
        }

        while (position < end)
        {
            if (Text[position] is ',' or ']')
            {
                return Malformed(position, "an item is missing before it.");
            }

            if (Text[position] is '[' or '{')
            {
                return Malformed(position, "a list holds single values only.");
            }

            if (Text[position] == '#')
            {
                break;
            }

            if (scalars.Read(position, end, inList: true) is not { } item)
            {
                return null;
            }

            items.Add(item.Values[0]);
            position = scalars.SkipBlanks(item.Span.End, end);
            if (position == end || Text[position] == '#')
            {
                break;
            }

            if (Text[position] == ']')
            {
                return new ScalarReading(new TextSpan(start, position + 1), items.ToEquatableArray(), IsList: true);
            }

            if (Text[position] != ',')
            {
                return Malformed(position, "a comma is missing before it, or quotation marks around the item.");
            }

            position = scalars.SkipBlanks(position + 1, end);
        }

        context.Report(YamlRules.UnclosedList(context.At(start, Blocks.BlockStarts.TrimEnd(Text, start, end))));
        return null;
    }

    private ScalarReading? Malformed(int position, string why)
    {
        context.Report(YamlRules.MalformedList(context.At(position, position + 1), Text[position].ToString(), why));
        return null;
    }
}
