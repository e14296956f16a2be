using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Attributes;

/// <summary>Reads one item of braces: a class, an id, or a key with its value.</summary>
internal sealed class AttributeItemReader(ParseContext context, MappedText text)
{
    private readonly AttributeValueReader _values = new(context, text);

    /// <summary>Reads the item at a place, gives it to the collector, and says where it ends. <paramref name="quote"/> is where its value is quoted, or -1.</summary>
    public int Read(AttributeCollector collector, int start, out int quote)
    {
        quote = -1;
        if (text[start] is '.' or '#')
        {
            return ReadName(collector, start);
        }

        int keyEnd = start;
        while (Characters.IsLetterOrDigit(text[keyEnd]) || text[keyEnd] is '-' or '_')
        {
            keyEnd++;
        }

        if (keyEnd > start && text[keyEnd] == '=')
        {
            return ReadPair(collector, text.TokenOf(start, keyEnd), keyEnd + 1, out quote);
        }

        int end = EndOfToken(start);
        int afterBlanks = end;
        while (Characters.IsBlank(text[afterBlanks]))
        {
            afterBlanks++;
        }

        if (keyEnd == end && end > start && text[afterBlanks] == '=')
        {
            return ReadParted(collector, start, afterBlanks, out quote);
        }

        if (end == keyEnd + 1 && text[keyEnd] == ':' && AttributeTable.Find(text.TokenOf(start, keyEnd).Text) is not null)
        {
            return ReadColon(collector, start, keyEnd, afterBlanks, out quote);
        }

        end = Math.Max(end, start + 1);
        Token token = text.TokenOf(start, end);
        Malformed(collector, token, ExpectedFor(token.Text));
        if (AnnotationClasses.IsKnown(token.Text))
        {
            collector.MeanClass(token);
        }

        return end;
    }

    private static string ExpectedFor(string found) => found switch
    {
        _ when found.IndexOf('=') == 0 => "a key is missing before '='. Write 'key=value'.",
        _ when found.IndexOf('=') > 0 => "a key is made of small letters, digits and hyphens: 'part-of=…'.",
        _ when AnnotationClasses.IsKnown(found) && AttributeTable.Find(found) is not null =>
            $"a class begins with a dot, '.{found}', and an attribute wants a value, '{found}=…'.",
        _ when AnnotationClasses.IsKnown(found) => $"a class begins with a dot: '.{found}'.",
        _ when AttributeTable.Find(found) is not null => $"'{found}' wants a value: '{found}=…'.",
        _ => "write '.class', '#id', 'key=value' or 'key=\"more words\"', parted by blanks.",
    };

    private int ReadName(AttributeCollector collector, int start)
    {
        int end = Math.Max(EndOfToken(start), start + 1);
        Token name = text.TokenOf(start + 1, end);
        if (!Names.IsName(name.Text))
        {
            string what = text[start] == '.' ? "a class" : "an id";
            string expected = name.Text.Length == 0
                ? $"the name of {what} is missing after '{text[start]}'."
                : name.Text.IndexOfAny(['.', '#', '=']) > 0
                    ? "put a blank between one item and the next."
                    : $"{what} begins with a letter from A to Z and goes on with such letters, digits, '-' and '_': '{text[start]}{Names.Nearest(name.Text)}'.";
            Malformed(collector, text.TokenOf(start, end), expected);
            if (text[start] == '.' && ReadableLength(name.Text) is > 0 and var length)
            {
                collector.MeanClass(text.TokenOf(start + 1, start + 1 + length));
            }
        }
        else if (text[start] == '.')
        {
            collector.AddClass(name);
        }
        else
        {
            collector.AddId(name);
        }

        return end;
    }

    /// <summary>How much of a name can be read, up to the first sign that no name holds.</summary>
    private static int ReadableLength(string name)
    {
        int length = 0;
        while (length < name.Length && (Characters.IsLetterOrDigit(name[length]) || name[length] is '-' or '_'))
        {
            length++;
        }

        return length;
    }

    private int ReadPair(AttributeCollector collector, Token key, int valueStart, out int quote)
    {
        quote = text[valueStart] == '"' ? valueStart : -1;
        bool isFirst = collector.AddKey(key);
        int end = _values.Read(collector, key, valueStart, out Token? value);
        if (isFirst && value is { } read)
        {
            collector.AddItem(new AttributeSyntax(key, read));
        }

        return end;
    }

    /// <summary>Passes <c>key = value</c>, in which the blanks are the mistake.</summary>
    private int ReadParted(AttributeCollector collector, int start, int equals, out int quote)
    {
        int valueStart = equals + 1;
        while (Characters.IsBlank(text[valueStart]))
        {
            valueStart++;
        }

        int end = EndOfValue(valueStart, out quote);
        Malformed(collector, text.TokenOf(start, end), "no blank may stand before or after '='.");
        return end;
    }

    /// <summary>Passes <c>key: value</c>, which is how front matter has it.</summary>
    private int ReadColon(AttributeCollector collector, int start, int colon, int valueStart, out int quote)
    {
        int end = EndOfValue(valueStart, out quote);
        Malformed(collector, text.TokenOf(start, end), $"in braces an attribute and its value are joined by '=', with no blank: '{text.TokenOf(start, colon).Text}=…'.");
        return end;
    }

    private int EndOfValue(int start, out int quote)
    {
        quote = text[start] == '"' ? start : -1;
        return quote >= 0 ? QuotedValue.Read(text, quote).Next : EndOfToken(start);
    }

    private void Malformed(AttributeCollector collector, Token token, string expected) =>
        collector.Report(AnnotationRules.MalformedAttribute(context.At(token.Span), token.Text, expected));

    private int EndOfToken(int start) => _values.EndOfToken(start);
}
