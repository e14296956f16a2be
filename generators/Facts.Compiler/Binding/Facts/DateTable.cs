using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Facts;

/// <summary>The dates of a seed by id, each read once, so that <c>date=#id</c> may stand before or after the date it refers to.</summary>
internal sealed class DateTable
{
    private readonly BindingContext _context;
    private readonly Dictionary<string, ScopedSpan> _spans = new(StringComparer.Ordinal);
    private readonly Dictionary<ScopedSpan, (DateReference Date, FactFindings Findings)> _read = [];
    private readonly List<ScopedSpan> _underWay = [];

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
        if (!_read.TryGetValue(span, out (DateReference, FactFindings) read))
        {
            var findings = new FactFindings(_context);
            _underWay.Add(span);
            read = (ReadNew(span, findings), findings);
            _underWay.Remove(span);
            _read.Add(span, read);
        }

        return read;
    }

    /// <summary>The date that an attribute gives, in EDTF or as a reference to a date of this seed.</summary>
    public DateReference Resolve(ScopedValue? value, FactFindings findings)
    {
        if (value is null)
        {
            return new DateReference(null, null);
        }

        if (value.Value.Text.StartsWith("#", StringComparison.Ordinal))
        {
            return Follow(value, findings);
        }

        return new DateReference(DateReader.ReadEdtf(_context.Source, value.Value, value.Part, findings.Sink), value.Inferred);
    }

    private DateReference Follow(ScopedValue value, FactFindings findings)
    {
        string id = value.Value.Text.Substring(1);
        if (value.Part is { } part)
        {
            findings.Add(NameRules.PartOfReference(_context.Locate(part.Span), value.Value.Text));
        }

        if (!_spans.TryGetValue(id, out ScopedSpan? span))
        {
            findings.Add(NameRules.UnknownDate(_context.Locate(value.Value.Span), value.Value.Text, NearestName.Hint(id, _spans.Keys)));
            return new DateReference(null, null);
        }

        if (_underWay.Contains(span))
        {
            string path = string.Join(" → ", _underWay.Select(step => step.Attributes.Id!.Value.Text).Append(id));
            findings.Add(NameRules.Cycle(_context.Locate(value.Value.Span), "date", id, path));
            return new DateReference(null, null);
        }

        // What is wrong with that date is reported where it is bound itself.
        DateReference date = Read(span).Date;
        return date with { Inferred = value.Inferred ?? date.Inferred };
    }

    private DateReference ReadNew(ScopedSpan span, FactFindings findings)
    {
        string? inferred = span.Attributes.Find("inferred")?.Value.Text;
        if (span.Attributes.Find("date") is { } reference && reference.Value.Text.StartsWith("#", StringComparison.Ordinal))
        {
            DateReference date = Follow(new ScopedValue(reference.Value, span.Attributes.Find("part")?.Value, inferred, IsOwn: true), findings);
            foreach (DatePhrase phrase in DatePhraseReader.Find(span.OwnWords.Text))
            {
                if (date.Value is { } value && !phrase.AgreesWith(value))
                {
                    findings.Add(FigureRules.DateDisagrees(_context.Locate(span.OwnWords.Locate(phrase.Span)), phrase.Words, value.Edtf));
                }
            }

            return date;
        }

        var input = new DateInput(
            _context.Source,
            span.OwnWords,
            span.Syntax.Before,
            span.Attributes.Find("date"),
            span.Attributes.Find("part"),
            span.Attributes.Find("recurs") is not null);
        return new DateReference(DateReader.Read(input, findings.Sink), inferred);
    }
}
