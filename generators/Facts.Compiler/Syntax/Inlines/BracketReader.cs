using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax.Attributes;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Inlines;

/// <summary>Reads what brackets enclose: spans, and links and images as far as they decide what is text.</summary>
internal sealed class BracketReader(
    ParseContext context,
    MappedText text,
    VisibleText visible,
    DelimiterList delimiters,
    ForeignMarkup foreign,
    HashSet<string> labels,
    TextSpan? openBefore)
{
    private readonly List<Bracket> _open = [];
    private readonly List<SpanNode> _spans = [];
    private readonly AttributeReader _attributes = new(context, text, AttributePlace.Span);
    private readonly UnreadBraces _unread = new(context);
    private readonly NearMisses _nearMisses = new(context, text);

    /// <summary>How many of the open brackets begin no link, because one has ended after them.</summary>
    private int _noLinks;

    private int _endOfLink = -1;

    private TextSpan? _openBefore = openBefore;

    public IReadOnlyList<SpanNode> Spans => _spans;

    public TextSpan? LastOpen => _open.Count == 0
        ? null
        : text.SpanOf(_open[_open.Count - 1].Position, _open[_open.Count - 1].Position + 1);

    public int Open(int position, bool isImage)
    {
        if (_open.Count > 0)
        {
            _open[_open.Count - 1].HoldsBracket = true;
        }

        _open.Add(new Bracket(position, visible.Count, isImage, delimiters.Last, foreign.Count));
        visible.Append('[', text.OffsetOf(position));
        return position + 1;
    }

    /// <summary>Notes that a link or image ends at a place: braces there are its own.</summary>
    public void EndLink(int position) => _endOfLink = position;

    public int Close(int position)
    {
        if (text[position + 1] == '{')
        {
            return CloseSpan(position);
        }

        if (_open.Count == 0)
        {
            _nearMisses.ReportAfterBracket(position, isLink: false);
            return Show(position);
        }

        Bracket opener = _open[_open.Count - 1];
        bool mayLink = opener.IsImage || _open.Count > _noLinks;
        int end = mayLink ? EndOfLink(opener, position) : -1;
        Pop();
        if (end <= position + 1 && IsFootnote(opener, position))
        {
            delimiters.Resolve(opener.Bottom);
            visible.Drop(opener.Visible, visible.Count - opener.Visible);
            return position + 1;
        }

        _nearMisses.ReportAfterBracket(position, isLink: end > 0);
        if (end < 0)
        {
            return Show(position);
        }

        delimiters.Resolve(opener.Bottom);
        visible.Drop(opener.Visible - (opener.IsImage ? 1 : 0), opener.IsImage ? 2 : 1);
        visible.Part();
        if (opener.IsImage)
        {
            foreign.Add(text.TokenOf(opener.Position - 1, end), "images");
        }

        _unread.Report(text, position + 1, end, "in the target of a link", "Put it into the text if it is meant as a fact.");
        _endOfLink = end;
        _noLinks = opener.IsImage ? _noLinks : _open.Count;
        return end;
    }

    /// <summary>Reads a brace that no bracket comes before, and so is text; or one after a link, which has no annotation.</summary>
    public int ReadBrace(int position)
    {
        bool isLink = position == _endOfLink;
        if (isLink && text[position - 1] == ']' && UnreadBraces.EndOf(text, position, text.Length) < 0)
        {
            context.Report(_attributes.Read(position).Diagnostics);
        }
        else
        {
            _nearMisses.ReportBrace(position, _endOfLink, LastOpen);
        }

        return Show(position);
    }

    /// <summary>Reads a full-width brace, which is text.</summary>
    public int ReadWideBrace(int position)
    {
        _nearMisses.ReportWideBrace(position);
        return Show(position);
    }

    private int Show(int position)
    {
        visible.Append(text[position], text.OffsetOf(position));
        return position + 1;
    }

    private bool IsSpace(int start, int end)
    {
        while (start < end && Characters.IsUnicodeSpace(text[start]))
        {
            start++;
        }

        return start == end;
    }

    /// <summary><c>[^1]</c>: a reference to a footnote, as Markdown's extensions have it, is a mark and no word.</summary>
    private bool IsFootnote(Bracket opener, int position)
    {
        int start = opener.Position + 1;
        return !opener.IsImage && !opener.HoldsBracket && text[start] == '^' && position > start + 1
            && !text.Text.Substring(start, position - start).Any(char.IsWhiteSpace);
    }

    private void Pop()
    {
        _open.RemoveAt(_open.Count - 1);
        _noLinks = Math.Min(_noLinks, _open.Count);
    }

    private int EndOfLink(Bracket opener, int position)
    {
        int target = LinkScanner.EndOfTarget(text.Text, position + 1);
        if (target > 0)
        {
            context.Count(target - position);
            return target;
        }

        int label = LinkScanner.EndOfLabel(text.Text, position + 1);
        if (label > position + 3)
        {
            return IsDefined(position + 2, label - 1) ? label : -1;
        }

        bool isDefined = !opener.HoldsBracket && IsDefined(opener.Position + 1, position);
        return !isDefined ? -1 : label > 0 ? label : position + 1;
    }

    private bool IsDefined(int start, int end) =>
        labels.Count > 0 && end - start is > 0 and <= 999 && labels.Contains(LinkScanner.Fold(text.Text.Substring(start, end - start)));

    private int CloseSpan(int position)
    {
        AttributesReading reading = _attributes.Read(position + 1);
        context.Report(reading.Diagnostics);
        int end = reading.End;
        bool isBroken = false;
        while (reading.IsClosed && text[end] == '{')
        {
            AttributesReading second = _attributes.Read(end);
            Token found = text.TokenOf(end, second.End);
            context.Report(AnnotationRules.SecondBraces(context.At(found.Span), found.Text));
            isBroken = true;
            end = second.End;
            reading = reading with { IsClosed = second.IsClosed };
        }

        Bracket? opener = _open.Count > 0 ? _open[_open.Count - 1] : null;
        if (opener is null)
        {
            FileSpan place = context.At(text.SpanOf(position, position + 1));
            context.Report(_openBefore is { } bracket
                ? AnnotationRules.BlankLineInside(place, context.At(bracket))
                : AnnotationRules.NoOpeningBracket(place));
            _openBefore = null;
            isBroken = true;
        }
        else
        {
            Pop();
            delimiters.Resolve(opener.Bottom);
            visible.Drop(opener.Visible, 1);
        }

        if (opener is { IsImage: true })
        {
            context.Report(AnnotationRules.ImageMark(context.At(text.SpanOf(opener.Position - 1, opener.Position + 1))));
            visible.Drop(opener.Visible - 1, 1);
            isBroken = true;
        }

        int start = opener?.Position ?? position;
        int content = opener is null ? position : start + 1;
        if (opener is not null && IsSpace(content, position))
        {
            context.Report(AnnotationRules.EmptySpan(context.At(text.SpanOf(start, position + 1))));
            isBroken = true;
        }

        if (reading.Syntax is { } syntax)
        {
            foreign.Report(syntax, opener?.Foreign ?? foreign.Count);
            _spans.Add(new SpanNode(
                syntax with { IsBroken = syntax.IsBroken || isBroken },
                text.SpanOf(start, end),
                new TextSpan(text.OffsetOf(content), text.OffsetOf(position)),
                opener?.Visible ?? visible.Count,
                visible.Count));
        }

        visible.Part();
        return end;
    }
}
