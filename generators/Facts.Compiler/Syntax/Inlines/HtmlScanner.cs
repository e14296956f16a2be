namespace Facts.Compiler.Syntax.Inlines;

/// <summary>What may begin with <c>&lt;</c> in a paragraph: raw HTML and autolinks. Each method says where it ends; -1 where there is none.</summary>
internal sealed class HtmlScanner(string text)
{
    private readonly HashSet<string> _absent = new(StringComparer.Ordinal);
    private HtmlTagScanner? _tags;

    public int Steps => _tags?.Steps ?? 0;

    public int EndOfHtml(int start)
    {
        if (start + 1 >= text.Length)
        {
            return -1;
        }

        return text[start + 1] switch
        {
            '?' => After("?>", start + 2),
            '!' when Begins("<!--", start) => Begins("<!-->", start) ? start + 5 : Begins("<!--->", start) ? start + 6 : After("-->", start + 4),
            '!' when Begins("<![CDATA[", start) => After("]]>", start + 9),
            '!' => start + 2 < text.Length && Characters.IsLetter(text[start + 2]) ? After(">", start + 2) : -1,
            '/' => Tags.EndOfTag(start),
            var c => Characters.IsLetter(c) ? Tags.EndOfTag(start) : -1,
        };
    }

    public int EndOfAutolink(int start)
    {
        int position = start + 1;
        while (position < text.Length && (Characters.IsLetterOrDigit(text[position]) || text[position] is '+' or '.' or '-'))
        {
            position++;
        }

        bool isScheme = position - start is >= 3 and <= 33 && position < text.Length && text[position] == ':' && Characters.IsLetter(text[start + 1]);
        return isScheme ? EndOfUri(position + 1) : EndOfEmail(start + 1);
    }

    private HtmlTagScanner Tags => _tags ??= new HtmlTagScanner(text);

    private bool Begins(string what, int start) =>
        start + what.Length <= text.Length && string.CompareOrdinal(text, start, what, 0, what.Length) == 0;

    /// <summary>The place after the next occurrence; what was once not found is not sought again.</summary>
    private int After(string what, int start)
    {
        if (_absent.Contains(what))
        {
            return -1;
        }

        int found = text.IndexOf(what, start, StringComparison.Ordinal);
        if (found < 0)
        {
            _absent.Add(what);
            return -1;
        }

        return found + what.Length;
    }

    private int EndOfUri(int position)
    {
        while (position < text.Length && text[position] > ' ' && text[position] is not ('<' or '>' or '\x7f'))
        {
            position++;
        }

        return position < text.Length && text[position] == '>' ? position + 1 : -1;
    }

    private int EndOfEmail(int start)
    {
        int position = start;
        while (position < text.Length && (Characters.IsLetterOrDigit(text[position]) || ".!#$%&'*+/=?^_`{|}~-".IndexOf(text[position]) >= 0))
        {
            position++;
        }

        if (position == start || position >= text.Length || text[position] != '@')
        {
            return -1;
        }

        do
        {
            int label = ++position;
            while (position < text.Length && (Characters.IsLetterOrDigit(text[position]) || text[position] == '-'))
            {
                position++;
            }

            if (position - label is < 1 or > 63 || text[label] == '-' || text[position - 1] == '-')
            {
                return -1;
            }
        }
        while (position < text.Length && text[position] == '.');

        return position < text.Length && text[position] == '>' ? position + 1 : -1;
    }
}
