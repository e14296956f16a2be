using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>Reads a scalar: plain, or in double or single quotation marks. Null where it can't be read, which is reported.</summary>
internal sealed class ScalarReader(ParseContext context)
{
    private static readonly HashSet<string> Nulls = new(StringComparer.OrdinalIgnoreCase) { "~", "null" };
    private static readonly HashSet<string> Truths = new(StringComparer.OrdinalIgnoreCase) { "true", "yes", "on", "y" };
    private static readonly HashSet<string> Untruths = new(StringComparer.OrdinalIgnoreCase) { "false", "no", "off", "n" };

    private readonly QuotedReader _quoted = new(context);

    private string Text => context.Text;

    /// <summary>What begins with a character that YAML gives a meaning which is not read here, and what to write instead.</summary>
    public static (string What, string Instead) OutsideTheSubset(char first) => first switch
    {
        '|' or '>' => ("a text of several lines", "the value on the line of its key, in quotation marks"),
        '&' => ("an anchor", "the value itself, in quotation marks if '&' belongs to it"),
        '*' => ("a reference to an anchor", "the value itself, in quotation marks if '*' belongs to it"),
        '!' => ("a type", "the value itself, in quotation marks if '!' belongs to it"),
        '{' => ("a map in braces", "each key on a line of its own"),
        '[' => ("a list without a key", "'key: [a, b]'"),
        '%' => ("a directive", "'key: value'"),
        '?' => ("a key on a line of its own", "'key: value'"),
        _ => ("something", "'key: value'"),
    };

    public ScalarReading? Read(int start, int end, bool inList)
    {
        char first = Text[start];
        if (first is '"' or '\'')
        {
            return _quoted.Read(start, end);
        }

        if (first is '|' or '>' or '&' or '*' or '!' or '{')
        {
            Token found = Plain(start, end);
            (string what, string instead) = OutsideTheSubset(first);
            context.Report(YamlRules.NotInTheSubset(context.At(found.Span), found.Text, what, instead));
            return null;
        }

        bool isAlone = IsParted(start + 1, end, inList);
        if (first is '@' or '`' or '%' or ',' or ']' or '}' || (first is '-' or '?' or ':' && isAlone))
        {
            context.Report(YamlRules.ReservedCharacter(context.At(start, start + 1), first.ToString()));
            return null;
        }

        return ReadPlain(start, end, inList);
    }

    /// <summary>Passes blanks; tabs are passed too, but reported.</summary>
    public int SkipBlanks(int position, int end)
    {
        while (position < end && Characters.IsBlank(Text[position]))
        {
            if (Text[position] == '\t')
            {
                context.Report(YamlRules.Tab(context.At(position, position + 1)));
            }

            position++;
        }

        return position;
    }

    private ScalarReading? ReadPlain(int start, int end, bool inList)
    {
        int last = start;
        while (last < end && !(inList && Text[last] is ',' or '[' or ']' or '{' or '}'))
        {
            char c = Text[last];
            if (c == ':' && IsParted(last + 1, end, inList))
            {
                context.Report(YamlRules.ColonInPlain(context.At(last, last + 1), Plain(start, end).Text));
                return null;
            }

            if (c == '\t')
            {
                context.Report(YamlRules.Tab(context.At(last, last + 1)));
            }

            if (c == '#' && last > start && Characters.IsBlank(Text[last - 1]))
            {
                if (last + 1 < end && !Characters.IsBlank(Text[last + 1]))
                {
                    Token hash = Plain(last, end);
                    context.Report(YamlRules.HashInPlain(context.At(hash.Span), hash.Text));
                    return null;
                }

                break;
            }

            last++;
        }

        return Meant(Plain(start, last));
    }

    /// <summary>Whether a value can't go on at a place: there is its end, a blank, or in a list a mark of the list.</summary>
    private bool IsParted(int position, int end, bool inList) =>
        position == end || Characters.IsBlank(Text[position]) || (inList && Text[position] is ',' or '[' or ']' or '{' or '}');

    private ScalarReading? Meant(Token value)
    {
        string? meaning = Nulls.Contains(value.Text) ? "'nothing'"
            : Truths.Contains(value.Text) ? "'true'"
            : Untruths.Contains(value.Text) ? "'false'"
            : null;
        if (meaning is not null)
        {
            context.Report(YamlRules.NullOrBoolean(context.At(value.Span), value.Text, meaning));
            return null;
        }

        return ScalarReading.Scalar(value.Span, value);
    }

    private Token Plain(int start, int end)
    {
        end = Blocks.BlockStarts.TrimEnd(Text, start, end);
        return new Token(Text.Substring(start, end - start), new TextSpan(start, end));
    }
}
