using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>Reads the text of one paragraph or heading: what a reader sees of it, and its spans.</summary>
internal sealed class InlineParser
{
    private readonly ParseContext _context;
    private readonly MappedText _text;
    private readonly VisibleText _visible = new();
    private readonly BracketReader _brackets;
    private readonly DelimiterList _delimiters;
    private readonly CodeSpanScanner _code;
    private readonly HtmlScanner _html;
    private readonly UnreadBraces _unread;
    private readonly ForeignMarkup _foreign;

    private InlineParser(ParseContext context, MappedText text, HashSet<string> labels, TextSpan? openBefore)
    {
        _context = context;
        _text = text;
        _delimiters = new DelimiterList(context, _visible);
        _code = new CodeSpanScanner(text.Text);
        _html = new HtmlScanner(text.Text);
        _unread = new UnreadBraces(context);
        _foreign = new ForeignMarkup(context);
        _brackets = new BracketReader(context, text, _visible, _delimiters, _foreign, labels, openBefore);
    }

    /// <param name="context">The parse.</param>
    /// <param name="text">The block.</param>
    /// <param name="labels">The labels that links may refer to.</param>
    /// <param name="openBefore">The last bracket that the block before leaves open.</param>
    public static InlineText Parse(ParseContext context, MappedText text, HashSet<string> labels, TextSpan? openBefore)
    {
        var parser = new InlineParser(context, text, labels, openBefore);
        int position = 0;
        while (position < text.Length)
        {
            int next = parser.Read(position);
            context.Count(next - position);
            position = next;
        }

        context.Count(parser._html.Steps);
        parser._delimiters.Resolve(bottom: null);
        parser._visible.Complete(text.OffsetOf(text.Length));
        return new InlineText(parser._visible, parser._brackets.Spans, parser._brackets.LastOpen);
    }

    private int Read(int position)
    {
        switch (_text[position])
        {
            case '\\':
                return ReadEscape(position);
            case '\n':
                return ReadBreak(position);
            case '`':
                return ReadCode(position);
            case '<':
                return ReadPointed(position);
            case '&':
                return ReadEntity(position);
            case '*' or '_':
                return _delimiters.Add(_text, position);
            case '!' when _text[position + 1] == '[':
                _visible.Append('!', _text.OffsetOf(position));
                return _brackets.Open(position + 1, isImage: true);
            case '[':
                return _brackets.Open(position, isImage: false);
            case ']':
                return _brackets.Close(position);
            case '{':
                return _brackets.ReadBrace(position);
            case '｛':
                return _brackets.ReadWideBrace(position);
            case '~' when _text[position + 1] == '~' && _text[position - 1] != '~':
                _foreign.Add(_text.TokenOf(position, position + 2), "struck out words");
                return Show(position);
            default:
                return Show(position);
        }
    }

    private int Show(int position)
    {
        _visible.Append(_text[position], _text.OffsetOf(position));
        return position + 1;
    }

    private int ReadEscape(int position)
    {
        char next = _text[position + 1];
        if (next == '\n')
        {
            return ReadBreak(position + 1, position);
        }

        if (!Characters.IsAsciiPunctuation(next))
        {
            return Show(position);
        }

        _visible.Append(next, _text.OffsetOf(position));
        return position + 2;
    }

    private int ReadBreak(int position) => ReadBreak(position, position);

    /// <summary>Any line break is one line feed, and the blanks around it are none.</summary>
    private int ReadBreak(int position, int mark)
    {
        int blanks = 0;
        while (mark - blanks > 0 && _text[mark - blanks - 1] == ' ' && blanks < _visible.Count)
        {
            blanks++;
        }

        _visible.Drop(_visible.Count - blanks, blanks);
        _visible.Part();
        _visible.Append('\n', _text.OffsetOf(mark));
        int next = position + 1;
        while (Characters.IsBlank(_text[next]))
        {
            next++;
        }

        return next;
    }

    private int ReadCode(int position)
    {
        int start = position;
        while (_text[start] == '`')
        {
            start++;
        }

        int end = _code.ClosingRun(start, start - position);
        if (end < 0)
        {
            for (int i = position; i < start; i++)
            {
                Show(i);
            }

            return start;
        }

        _unread.Report(_text, start, end, "in code", "Take it out of the code if it is meant as a fact.");
        int first = start;
        int last = end;
        if (last - first > 2 && IsBlank(first) && IsBlank(last - 1) && _text.Text.Substring(first, last - first).Trim(' ', '\n').Length > 0)
        {
            first++;
            last--;
        }

        _visible.Part();
        for (int i = first; i < last; i++)
        {
            _visible.Append(IsBlank(i) ? ' ' : _text[i], _text.OffsetOf(i));
        }

        _visible.Part();
        return end + start - position;
    }

    private bool IsBlank(int index) => _text[index] is ' ' or '\n';

    private int ReadPointed(int position)
    {
        int end = _html.EndOfAutolink(position);
        if (end > 0)
        {
            _visible.Part();
            for (int i = position + 1; i < end - 1; i++)
            {
                Show(i);
            }

            _visible.Part();
            _brackets.EndLink(end);
            return end;
        }

        end = _html.EndOfHtml(position);
        if (end < 0)
        {
            return Show(position);
        }

        bool isComment = _text[position + 1] == '!' && _text[position + 2] == '-';
        Allows.AllowReader.ReportInline(_context, _text, position, end);
        _unread.Report(
            _text, position, end, isComment ? "in a comment" : "in HTML", "Take it out of there if it is meant as a fact.");
        if (!isComment)
        {
            _foreign.Add(_text.TokenOf(position, end), "HTML tags");
        }

        _visible.Part();
        ShowTag(position, end);
        return end;
    }

    /// <summary>Tags are no text, but those that part digits from digits: a raised 1 behind 84 makes no 841.</summary>
    private void ShowTag(int position, int end)
    {
        bool isBreak = IsTag("br", position, end);
        bool isRaised = (IsTag("sup", position, end) || IsTag("sub", position, end)) && _visible.EndsInDigit;
        if (isBreak || isRaised)
        {
            _visible.Append(isBreak ? '\n' : '^', _text.OffsetOf(position));
        }
    }

    private bool IsTag(string name, int position, int end) => end - position > name.Length + 1
        && string.Compare(_text.Text, position + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && !char.IsLetterOrDigit(_text[position + 1 + name.Length]);

    private int ReadEntity(int position)
    {
        int end = EntityScanner.EndOf(_text.Text, position);
        string? characters = end < 0 ? null : EntityScanner.Resolve(_text.Text, position, end);
        if (characters is null)
        {
            return Show(position);
        }

        _visible.Append(characters, _text.OffsetOf(position));
        return end;
    }
}
