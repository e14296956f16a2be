using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Attributes;

/// <summary>
/// Reads braces: <c>{.class #id key=value key="more words"}</c>. A token that can't be read is reported and passed, so that the others are read still.
/// One reader serves one text: it remembers where it failed, so that many unclosed braces are read in linear time.
/// </summary>
internal sealed class AttributeReader(ParseContext context, MappedText text, AttributePlace place)
{
    private readonly HashSet<int> _failedQuotes = [];
    private readonly AttributeItemReader _items = new(context, text);

    /// <summary>Reads the braces that open at a place.</summary>
    public AttributesReading Read(int start)
    {
        var collector = new AttributeCollector(context, place);
        int end = ReadItems(collector, start, stopsAtMistake: false, out bool isClosed);
        if (isClosed)
        {
            return Finish(collector, start, end, isClosed: true);
        }

        // What follows the first mistake is most likely prose, which is no second mistake.
        collector = new AttributeCollector(context, place);
        end = ReadItems(collector, start, stopsAtMistake: true, out _);
        collector.Report(AnnotationRules.UnclosedBraces(context.At(text.SpanOf(start, end))));
        return Finish(collector, start, end, isClosed: false);
    }

    private AttributesReading Finish(AttributeCollector collector, int start, int end, bool isClosed)
    {
        int before = collector.Diagnostics.Count;
        AttributesSyntax? syntax = collector.Finish(text.SpanOf(start, end));
        if (!isClosed && collector.Diagnostics.Count > before && syntax is null)
        {
            collector.Forget(before);
        }

        return new AttributesReading(syntax, collector.Diagnostics.ToEquatableArray(), end, isClosed);
    }

    /// <summary>Reads items up to the closing brace, and says where it came to.</summary>
    private int ReadItems(AttributeCollector collector, int start, bool stopsAtMistake, out bool isClosed)
    {
        var quotes = new List<int>();
        int last = start + 1;
        isClosed = false;
        while (SkipSpace(last) is >= 0 and var position && position < text.Length && text[position] != '{')
        {
            if (text[position] == '}')
            {
                isClosed = true;
                return position + 1;
            }

            int mistakes = collector.Diagnostics.Count;
            int end = _items.Read(collector, position, out int quote);
            context.Count(end - position);
            if (stopsAtMistake && collector.Diagnostics.Count > mistakes)
            {
                collector.Forget(mistakes);
                return last;
            }

            if (quote >= 0)
            {
                if (!stopsAtMistake && _failedQuotes.Contains(quote))
                {
                    break;
                }

                quotes.Add(quote);
            }

            last = end;
        }

        _failedQuotes.UnionWith(quotes);
        return last;
    }

    /// <summary>Passes white space; -1 where the block ends in it.</summary>
    private int SkipSpace(int position)
    {
        while (position < text.Length && Characters.IsSpace(text[position]))
        {
            bool isBreak = Characters.IsLineBreak(text[position]);
            position += text[position] == '\r' && text[position + 1] == '\n' ? 2 : 1;
            if (isBreak && place == AttributePlace.Div && EndsBlock(position))
            {
                return -1;
            }
        }

        return position;
    }

    /// <summary>Whether the line that begins here is blank or a fence, neither of which stands inside braces.</summary>
    private bool EndsBlock(int position)
    {
        while (Characters.IsBlank(text[position]))
        {
            position++;
        }

        return position >= text.Length || Characters.IsLineBreak(text[position])
            || (text[position] == ':' && text[position + 1] == ':' && text[position + 2] == ':');
    }
}
