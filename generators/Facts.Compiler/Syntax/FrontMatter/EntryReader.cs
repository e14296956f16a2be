using System.Globalization;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>Reads one line of front matter, <c>key: value</c>.</summary>
internal sealed class EntryReader(ParseContext context)
{
    private readonly ScalarReader _scalars = new(context);

    private string Text => context.Text;

    public bool IsBlankOrComment(TextSpan line)
    {
        int position = line.Start;
        while (position < line.End && Text[position] == ' ')
        {
            position++;
        }

        return position == line.End || Text[position] == '#' || Text.Substring(position, line.End - position).Trim(' ', '\t').Length == 0;
    }

    /// <summary>Whether YAML would read the line as part of the value above: it is indented, or an item of a list.</summary>
    public bool IsContinuation(TextSpan line) => !IsBlankOrComment(line)
        && (Characters.IsBlank(Text[line.Start]) || (Text[line.Start] == '-' && (line.Length == 1 || Characters.IsBlank(Text[line.Start + 1]))));

    public void ReportContinuation(TextSpan line)
    {
        Token found = Trimmed(line.Start, line.End);
        context.Report(found.Text[0] == '-' && Text[line.Start] == '-'
            ? YamlRules.NotInTheSubset(context.At(found.Span), found.Text, "a list of lines", "the list on the line of its key, 'key: [a, b]'")
            : YamlRules.IndentedLine(context.At(found.Span)));
    }

    /// <summary>Reports the characters that YAML takes for line breaks, or does not take at all.</summary>
    public void CheckCharacters(TextSpan line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            char c = Text[i];
            if (c is (< ' ' and not '\t' and not '\0') or (>= '\x7f' and <= '\x9f') or '\u2028' or '\u2029')
            {
                context.Report(YamlRules.ControlCharacter(context.At(i, i + 1), "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>The key of a line; null where the line has none, which is reported.</summary>
    public Token? ReadKey(TextSpan line)
    {
        Token whole = Trimmed(line.Start, line.End);
        int colon = Text.IndexOf(':', line.Start, line.Length);
        if (whole.Text[0] is '%' or '?' or '{' or '[' or '&' or '*' or '!' || whole.Text == "...")
        {
            (string what, string instead) = ScalarReader.OutsideTheSubset(whole.Text[0]);
            context.Report(YamlRules.NotInTheSubset(context.At(whole.Span), whole.Text, what, instead));
            return null;
        }

        if (colon < 0)
        {
            context.Report(YamlRules.NotAnEntry(context.At(whole.Span), whole.Text));
            return null;
        }

        Token key = Trimmed(line.Start, colon);
        if (key.Text.Length == 0 || key.Span.End != colon || !key.Text.All(c => Characters.IsLetterOrDigit(c) || c is '-' or '_'))
        {
            Token written = Trimmed(line.Start, colon + 1);
            context.Report(YamlRules.MalformedKey(context.At(written.Span), key.Text));
            return null;
        }

        return key;
    }

    /// <summary>The entry of a key, null where its value is missing or malformed. <paramref name="isReported"/>: whether lines that go on with it were reported.</summary>
    public FrontMatterEntry? ReadValue(Token key, TextSpan line, bool hasMore, out bool isReported)
    {
        isReported = false;
        int start = key.Span.End + 1;
        if (start < line.End && !Characters.IsBlank(Text[start]))
        {
            Token rest = Trimmed(start, line.End);
            context.Report(YamlRules.NoBlankAfterColon(context.At(key.Span.Start, start), key.Text, rest.Text));
        }

        int end = line.End;
        start = _scalars.SkipBlanks(start, end);
        if (start == end || Text[start] == '#')
        {
            if (!hasMore)
            {
                context.Report(FrontMatterRules.MissingValue(context.At(key.Span), key.Text));
            }

            return null;
        }

        ScalarReading? value = Text[start] == '[' ? new ListReader(context, _scalars).Read(start, end) : _scalars.Read(start, end, inList: false);
        isReported = value is null;
        return value is { } read && IsEnded(read.Span.End, end) && IsFilled(key, read)
            ? new FrontMatterEntry(key, read.Span, read.Values, read.IsList)
            : null;
    }

    /// <summary>Whether nothing but a comment follows a value.</summary>
    private bool IsEnded(int position, int end)
    {
        int next = _scalars.SkipBlanks(position, end);
        if (next == end || (Text[next] == '#' && next > position))
        {
            return true;
        }

        Token rest = Trimmed(next, end);
        context.Report(YamlRules.TextAfterValue(context.At(rest.Span), rest.Text));
        return false;
    }

    private bool IsFilled(Token key, ScalarReading value)
    {
        bool isEmpty = !value.IsList && value.Values[0].Text.Trim().Length == 0;
        if (isEmpty)
        {
            context.Report(FrontMatterRules.MissingValue(context.At(value.Span), key.Text));
        }

        return !isEmpty;
    }

    private Token Trimmed(int start, int end)
    {
        while (start < end && Characters.IsBlank(Text[start]))
        {
            start++;
        }

        end = Math.Max(start, Blocks.BlockStarts.TrimEnd(Text, start, end));
        return new Token(Text.Substring(start, end - start), new TextSpan(start, end));
    }
}
