using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Evidence;

/// <summary>Holds the facts of a seed against its original: that it is there, that each place is in it, and that the words there give the value.</summary>
internal sealed class EvidenceCheck(DocumentSyntax document, BoundDocument bound, DeclarationTable table, IReadOnlyDictionary<string, OriginalText> originals)
{
    private readonly FigureEvidenceCheck _figures = new(table, document.FrontMatter.Scalar("language")?.Text);
    private readonly List<Diagnostic> _found = [];
    private int _places;

    /// <summary>The findings of a seed, and how many places were looked up.</summary>
    /// <param name="document">The seed as written.</param>
    /// <param name="bound">The same seed, bound.</param>
    /// <param name="table">The names of the dataset.</param>
    /// <param name="originals">The originals by SHA-256, in lower-case hexadecimal digits.</param>
    public static EvidenceResult Run(
        DocumentSyntax document, BoundDocument bound, DeclarationTable table, IReadOnlyDictionary<string, OriginalText> originals) =>
        new EvidenceCheck(document, bound, table, originals).Run();

    private EvidenceResult Run()
    {
        if (document.FrontMatter.Scalar("original-sha256") is { } hash)
        {
            FileSpan said = document.Source.Locate(hash.Span);
            if (!originals.TryGetValue(hash.Text.ToLowerInvariant(), out OriginalText? original))
            {
                _found.Add(EvidenceRules.NoOriginal(said, hash.Text));
            }
            else if (original.Text is null)
            {
                _found.Add(EvidenceRules.NotUtf8(said, original.Name));
            }
            else
            {
                CheckAll(original);
            }
        }

        return new EvidenceResult(_places, _found.ToEquatableArray());
    }

    private void CheckAll(OriginalText original)
    {
        Dictionary<TextSpan, SpanSyntax> spans = SpansOf(document.Annotations).ToDictionary(span => span.Span);
        foreach (BoundFigure figure in bound.Figures)
        {
            SpanSyntax span = spans[figure.Place.Span];
            IReadOnlyList<EvidenceSpan> nested = [.. NestedFigures(span)];
            Check(span, figure.Provenance.Evidence, original, place =>
                WordBoundaryCheck.Find(place, original) ?? _figures.Find(figure, span, place, OriginalWords.Of(place, original, nested)));
        }

        foreach (BoundDate date in bound.Dates)
        {
            SpanSyntax span = spans[date.Place.Span];
            IReadOnlyList<EvidenceSpan> nested = [.. NestedFigures(span)];
            Check(span, date.Provenance.Evidence, original, place =>
                WordBoundaryCheck.Find(place, original) ?? DateEvidenceCheck.Find(date, span, place, OriginalWords.Of(place, original, nested), document.FrontMatter.Scalar("language")?.Text));
        }

        foreach ((FileSpan named, EquatableArray<EvidenceSpan> evidence) in Named())
        {
            Check(spans[named.Span], evidence, original, _ => null);
        }
    }

    private void Check(SpanSyntax span, EquatableArray<EvidenceSpan> evidence, OriginalText original, Func<EvidencePlace, Diagnostic?> find)
    {
        foreach (EvidencePlace place in EvidencePlace.Of(document.Source, span, evidence))
        {
            _places++;
            Diagnostic? found = place.End > original.Length
                ? EvidenceRules.BeyondEnd(place.Said, original.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), place.Offsets)
                : find(place);
            if (found is not null)
            {
                _found.Add(found);
            }
        }
    }

    /// <summary>Places and sources, defined or mentioned: their words need not equal the name.</summary>
    private IEnumerable<(FileSpan Place, EquatableArray<EvidenceSpan> Evidence)> Named() => bound.Places
        .Select(place => (place.Place, place.Evidence))
        .Concat(bound.Sources.Select(source => (source.Place, source.Evidence)))
        .Concat(bound.Mentions.Select(mention => (mention.Place, mention.Evidence)));

    private IEnumerable<EvidenceSpan> NestedFigures(SpanSyntax span) => SpansOf(span.Children)
        .Where(inner => inner.Attributes.Class.Text == "figure")
        .SelectMany(inner => bound.Figures.Where(figure => figure.Place.Span == inner.Span))
        .SelectMany(figure => figure.Provenance.Evidence);

    private static IEnumerable<SpanSyntax> SpansOf(IEnumerable<AnnotationSyntax> annotations) =>
        annotations.SelectMany(annotation => annotation is SpanSyntax span ? SpansOf(span.Children).Prepend(span) : SpansOf(annotation.Children));
}
