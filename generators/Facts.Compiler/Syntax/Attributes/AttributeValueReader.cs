using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Inlines;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Attributes;

/// <summary>Reads the value of an attribute, bare or in quotation marks.</summary>
internal sealed class AttributeValueReader(ParseContext context, MappedText text)
{
    /// <summary>Reads the value that begins after <c>=</c> and says where reading goes on; <paramref name="value"/> is null where it can't be read.</summary>
    public int Read(AttributeCollector collector, Token key, int start, out Token? value)
    {
        value = null;
        if (text[start] == '"')
        {
            return ReadQuoted(collector, key, start, out value);
        }

        int end = Math.Max(EndOfToken(start), EndOfForeignQuote(start));
        Token found = text.TokenOf(start, end);
        if (end == start)
        {
            collector.Report(AnnotationRules.EmptyValue(context.At(new TextSpan(key.Span.Start, found.Span.End)), key.Text));
        }
        else if (found.Text.All(IsBare))
        {
            value = found;
        }
        else
        {
            collector.Report(AnnotationRules.MalformedAttribute(context.At(found.Span), found.Text, Advice(found.Text)));
        }

        return end;
    }

    /// <summary>Where the run of characters ends that holds neither white space nor a brace.</summary>
    public int EndOfToken(int start)
    {
        int end = start;
        while (end < text.Length && !Characters.IsSpace(text[end]) && text[end] is not ('{' or '}'))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of a value in quotation marks of another kind, so that its words are one mistake; the start where there is no such.</summary>
    private int EndOfForeignQuote(int start)
    {
        if (!IsForeignQuote(text[start]))
        {
            return start;
        }

        for (int i = start + 1; i < text.Length && text[i] is not ('{' or '}' or '=' or '"') && !Characters.IsLineBreak(text[i]); i++)
        {
            if (IsForeignQuote(text[i]) && (i + 1 == text.Length || text[i + 1] == '}' || Characters.IsSpace(text[i + 1])))
            {
                return i + 1;
            }
        }

        return start;
    }

    private static bool IsForeignQuote(char c) => c is '\'' or '“' or '”' or '„' or '«' or '»' or '‘' or '’';

    private static bool IsBare(char c) => !IsForeignQuote(c) && !Characters.IsSpace(c) && c is not ('"' or '=' or '<' or '>' or '`' or '{' or '}');

    private static string Advice(string found) => found[0] switch
    {
        var first when IsForeignQuote(first) => "a value is quoted with the straight double quotation mark, '\"'.",
        _ when found.IndexOf('"') >= 0 => "a quotation mark may only stand at the beginning and at the end of a value.",
        _ => "without quotation marks a value holds no quotes and none of '=<>`{}': put it in '\"'.",
    };

    private int ReadQuoted(AttributeCollector collector, Token key, int start, out Token? value)
    {
        value = null;
        QuotedValue quoted = QuotedValue.Read(text, start);
        if (!quoted.IsClosed)
        {
            collector.Report(AnnotationRules.UnclosedQuote(context.At(text.SpanOf(start, quoted.End)), key.Text));
            return Math.Max(quoted.Next, start + 1);
        }

        Token content = text.TokenOf(start + 1, quoted.End);
        int mistakes = collector.Diagnostics.Count;
        if (quoted.End == start + 1)
        {
            collector.Report(AnnotationRules.EmptyValue(context.At(new TextSpan(key.Span.Start, text.OffsetOf(quoted.End) + 1)), key.Text));
        }

        if (quoted.HasLineBreak)
        {
            collector.Report(AnnotationRules.LineBreakInValue(context.At(text.SpanOf(start, quoted.Next)), key.Text));
        }

        CheckCharacters(collector, content.Text, start + 1);
        value = collector.Diagnostics.Count == mistakes ? content : null;
        return AfterQuote(collector, quoted.Next);
    }

    private void CheckCharacters(AttributeCollector collector, string content, int start)
    {
        for (int i = content.IndexOf('\\'); i >= 0; i = content.IndexOf('\\', i + 1))
        {
            collector.Report(AnnotationRules.BackslashInValue(context.At(text.SpanOf(start + i, start + i + 1))));
        }

        for (int i = content.IndexOf('&'); i >= 0; i = content.IndexOf('&', i + 1))
        {
            int end = EntityScanner.EndOf(content, i);
            if (end > 0)
            {
                collector.Report(AnnotationRules.EntityInValue(
                    context.At(text.SpanOf(start + i, start + end)), content.Substring(i, end - i)));
            }
        }
    }

    /// <summary>What touches the closing quotation mark belongs to nothing.</summary>
    private int AfterQuote(AttributeCollector collector, int position)
    {
        int end = EndOfToken(position);
        if (end > position)
        {
            Token rest = text.TokenOf(position, end);
            collector.Report(AnnotationRules.MalformedAttribute(
                context.At(rest.Span), rest.Text, "a blank is missing after the closing quotation mark, or the value ends too early."));
        }

        return end;
    }
}
