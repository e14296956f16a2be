using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Facts;

/// <summary>Binds a <c>.figure</c>: what it counts, the number, and when, where and by whom.</summary>
internal static class FigureBinder
{
    public static BoundFigure Bind(ScopedSpan span, Token id, DateTable dates, BoundDocument self, BindingContext context)
    {
        var findings = new FactFindings(context, context.FullId(id.Text));
        AttributesSyntax attributes = span.Attributes;
        PlainText words = span.OwnWords;
        FigureUnit counted = FigureUnitReader.Read(span, findings);
        bool isExact = NumbersReader.IsExact(span, counted.IsExact, self.Kind, findings);
        FigureReading? reading = FigureReader.Read(
            new FigureInput(
                context.Source,
                words,
                attributes.Find("value"),
                attributes.Find("mod"),
                counted.Unit,
                UnitVocabularies.Of(counted.Unit, context.Language),
                counted.Least,
                counted.Greatest)
            {
                Language = context.Language,
                Inferred = attributes.Find("inferred")?.Value.Text,
                TakesChanges = counted.TakesChanges,
                IsExact = isExact,
                Converts = attributes.Find("convert")?.Value.Text == "yes",
                Before = span.Syntax.Before,
                OwnBefore = span.Syntax.OwnBefore,
                After = span.Syntax.After,
                OwnAfter = span.Syntax.OwnAfter,
            },
            findings.Sink);
        ScopedValue? when = span.Scope.Find(attributes, "date");
        DateReference date = dates.Resolve(when, findings);
        if (when is null && attributes.Find("part") is { } part)
        {
            findings.Add(NameRules.PartWithoutDate(context.Locate(part.Span), part.Value.Text));
        }

        DateValue? since = attributes.Find("since") is { } beginning ? DateReader.ReadEdtf(context.Source, beginning.Value, null, findings.Sink) : null;
        ScopedValue? where = span.Scope.Find(attributes, "place");
        ScopedValue? basis = span.Scope.Find(attributes, "basis");
        var figure = new BoundFigure(
            id.Text,
            context.Locate(span.Syntax.Span),
            WordText.Of(span.Syntax.Words),
            reading,
            counted.Unit.Id,
            counted.Measure,
            Population(span),
            date.Value,
            since,
            ReferenceReader.One(where?.Value, DeclarationKind.Place, findings),
            WordReader.Read(basis?.Value, Vocabulary.Bases, Basis.Unstated, "basis", findings),
            ReferenceReader.One(attributes.Find("part-of")?.Value, DeclarationKind.Figure, findings, "part-of"),
            ReferenceReader.One(attributes.Find("base")?.Value, DeclarationKind.Figure, findings, "base"),
            ProvenanceBinder.Bind(span, DeclarationKind.Figure, date.Inferred, self, findings),
            IsBroken: false)
        {
            IsExact = isExact,
            IsTimeless = span.Scope.IsNone(attributes, "date"),
            IsPlaceless = span.Scope.IsNone(attributes, "place"),
        };
        findings.Report(attributes);
        return figure with { IsBroken = reading is null || findings.IsBroken || attributes.IsBroken || context.IsUnsure(span.Syntax.Content) };
    }

    private static string? Population(ScopedSpan span) =>
        span.Scope.Find(span.Attributes, "population") is { } population && WordText.Fold(population.Value.Text) is { Length: > 0 } text ? text : null;
}
