using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Definitions;
using Facts.Compiler.Binding.Facts;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding;

/// <summary>Gives every annotation of a seed its inherited attributes, resolves its names, and reads its values.</summary>
internal static class DocumentBinder
{
    public static BoundDocument Bind(DocumentSyntax document, DeclarationTable table)
    {
        var context = new BindingContext(document, table);
        context.Report(document.Diagnostics);
        BoundDocument self = SelfBinder.Bind(context);
        IReadOnlyList<ScopedSpan> spans = ScopeWalker.Walk(document);
        var dates = new DateTable(context, spans);
        ContextCheck.Run(document, dates, context);
        CheckOriginal(spans, context);
        BoundDocument bound = self with
        {
            Figures = Each("figure", (span, id) => FigureBinder.Bind(span, id, dates, self, context)),
            Dates = Each("date", (span, id) => DateBinder.Bind(span, id, dates, self, context)),
            Places = Each("place", (span, id) => PlaceBinder.Bind(span, id, context)),
            Sources = Each("source", (span, id) => SourceBinder.Bind(span, id, context)),
            Measures = Each("measure", (span, id) => MeasureBinder.Bind(span, id, context)),
            Units = Each("unit", (span, id) => OwnUnitBinder.Bind(span, id, context)),
            Mentions = Mentions(spans, context),
        };
        return bound with
        {
            Diagnostics = context.Findings(),
            Ids = IdReader.Read(spans, context),
            Links = context.Links(),
            Unknown = context.Unknown(),
        };

        EquatableArray<T> Each<T>(string name, Func<ScopedSpan, Token, T> bind)
        {
            var bound = new List<T>();
            foreach (ScopedSpan span in spans.Where(span => span.Attributes.Class.Text == name && !IsMention(span)))
            {
                if (span.Attributes.Id is { } id)
                {
                    bound.Add(bind(span, id));
                }
                else if (!span.Attributes.IsBroken)
                {
                    context.Report([Nameless(span, name)]);
                }
            }

            return bound.ToEquatableArray();
        }

        Diagnostic Nameless(ScopedSpan span, string kind)
        {
            FileSpan place = context.Locate(span.Attributes.Class.Span);
            string suggestion = SuggestedId.Of(span.Syntax.Words.Text, kind);
            return kind is "place" or "source" ? NameRules.NeitherIdNorRef(place, kind, suggestion) : NameRules.MissingId(place, kind, suggestion);
        }
    }

    /// <summary>That evidence stands in a seed whose original isn't named is one omission, however many facts lean on it.</summary>
    private static void CheckOriginal(IReadOnlyList<ScopedSpan> spans, BindingContext context)
    {
        if (context.FrontMatter.Find("original-sha256") is null && spans.Select(span => span.Attributes.Find("at")).FirstOrDefault(at => at is not null) is { } first)
        {
            context.Report([EvidenceFormRules.NoOriginal(context.Locate(first.Span))]);
        }
    }

    private static bool IsMention(ScopedSpan span) => span.Attributes.Class.Text is "place" or "source" && span.Attributes.Find("ref") is not null;

    private static EquatableArray<BoundMention> Mentions(IReadOnlyList<ScopedSpan> spans, BindingContext context) => spans
        .Where(IsMention)
        .Select(span => MentionBinder.Bind(span, span.Attributes.Find("ref")!, context))
        .OfType<BoundMention>()
        .ToEquatableArray();
}
