using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Dates;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Facts;

/// <summary>The dates of a seed by id, each read once, so that <c>date=#id</c> may stand before or after the date it refers to.</summary>
internal sealed class DateTable
{
    private readonly BindingContext _context;
    private readonly Dictionary<string, ScopedSpan> _spans = new(StringComparer.Ordinal);
    private readonly Dictionary<TextSpan, (DateReference Date, FactFindings Findings)> _read = [];

    public DateTable(BindingContext context, IEnumerable<ScopedSpan> spans)
    {
        _context = context;
        foreach (ScopedSpan span in spans)
        {
            if (span.Attributes is { Class.Text: "date", Id: { } id } && !_spans.ContainsKey(id.Text))
            {
                _spans.Add(id.Text, span);
            }
        }
    }

    /// <summary>The date of a <c>.date</c> span, with what is wrong with it.</summary>
    public (DateReference Date, FactFindings Findings) Read(ScopedSpan span)
    {
        if (!_read.ContainsKey(span.Syntax.Span))
        {
            ReadChain(span);
        }

        return _read[span.Syntax.Span];
    }

    /// <summary>The date that an attribute gives, in EDTF or as a reference to a date of this seed.</summary>
    public DateReference Resolve(ScopedValue? value, FactFindings findings)
    {
        if (value is null)
        {
            return DateReference.None;
        }

        if (!IsReference(value.Value))
        {
            return new DateReference(DateReader.ReadEdtf(_context.Source, value.Value, value.Part, findings.Sink), value.Inferred);
        }

        if (Target(value.Value, value.Part, findings) is not { } span)
        {
            return DateReference.None;
        }

        // What is wrong with that date is reported where it is bound itself.
        DateReference date = Read(span).Date;
        return date with { Inferred = value.Inferred ?? date.Inferred };
    }

    private static bool IsReference(Token date) => date.Text.StartsWith("#", StringComparison.Ordinal);

    private static AttributeSyntax? Reference(ScopedSpan span) => span.Attributes.Find("date") is { } date && IsReference(date.Value) ? date : null;

    /// <summary>The span that a reference leads to; null where there is none, which has then been reported.</summary>
    private ScopedSpan? Target(Token reference, Token? part, FactFindings findings)
    {
        if (part is { } ownPart)
        {
            findings.Add(NameRules.PartOfReference(_context.Locate(ownPart.Span), reference.Text));
        }

        string id = reference.Text.Substring(1);
        if (_spans.TryGetValue(id, out ScopedSpan? span))
        {
            return span;
        }

        findings.Add(NameRules.UnknownDate(_context.Locate(reference.Span), reference.Text, NearestName.Hint(id, _spans.Keys)));
        return null;
    }

    /// <summary>Follows references to a date that stands by itself, and reads back from there: a chain may be as long as a document.</summary>
    private void ReadChain(ScopedSpan start)
    {
        var chain = new List<(ScopedSpan Span, FactFindings Findings)>();
        var depth = new Dictionary<TextSpan, int>();
        ScopedSpan? next = start;
        while (next is { } span && !_read.ContainsKey(span.Syntax.Span))
        {
            if (depth.TryGetValue(span.Syntax.Span, out int from))
            {
                ReportCycle(chain, from);
                next = null;
                break;
            }

            var findings = new FactFindings(_context, span.Attributes.Id is { } id ? _context.FullId(id.Text) : null);
            depth.Add(span.Syntax.Span, chain.Count);
            chain.Add((span, findings));
            next = Reference(span) is { } reference ? Target(reference.Value, span.Attributes.Find("part")?.Value, findings) : null;
        }

        DateReference date = next is null ? DateReference.None : _read[next.Syntax.Span].Date;
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            (ScopedSpan span, FactFindings findings) = chain[i];
            date = Reference(span) is null ? ReadOwn(span, findings) : Follow(span, date, findings);
            _read.Add(span.Syntax.Span, (date, findings));
        }
    }

    private void ReportCycle(List<(ScopedSpan Span, FactFindings Findings)> chain, int from)
    {
        string[] ids = [.. chain.Skip(from).Select(step => step.Span.Attributes.Id!.Value.Text)];
        (ScopedSpan last, FactFindings findings) = chain[chain.Count - 1];
        findings.Add(NameRules.Cycle(_context.Locate(Reference(last)!.Value.Span), "date", ids[0], [.. ids, ids[0]]));
    }

    private DateReference ReadOwn(ScopedSpan span, FactFindings findings)
    {
        DateInput input = Input(span, findings);
        return new DateReference(DateReader.Read(input, findings.Sink), input.Inferred);
    }

    private DateReference Follow(ScopedSpan span, DateReference date, FactFindings findings)
    {
        DateInput input = Input(span, findings);
        if (date.Value is { } value && StatedDateReader.Disagreement(input, value) is { } disagreement)
        {
            findings.Add(disagreement);
        }

        return date with { Inferred = input.Inferred ?? date.Inferred };
    }

    private DateInput Input(ScopedSpan span, FactFindings findings)
    {
        AttributesSyntax attributes = span.Attributes;
        DateCalendar? calendar = attributes.Find("calendar")?.Value is { } named ? WordReader.Read(named, Vocabulary.Calendars, DateCalendar.Gregorian, "calendar", findings) : null;
        return new DateInput(
            _context.Source,
            span.OwnWords,
            span.Syntax.Before,
            span.Syntax.After,
            attributes.Find("date"),
            attributes.Find("part"),
            attributes.Find("recurs") is not null,
            calendar,
            attributes.Find("inferred")?.Value.Text,
            DateGrammar.Of(_context.Language));
    }
}
