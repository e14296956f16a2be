using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Emit;
using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Generator.Tests.Emission;

/// <summary>A document made without a seed, for what no seed can hold.</summary>
internal static class BoundSample
{
    public const string Title = "*/ \"Title\" \u2028 \uD800 </summary>";

    /// <summary>A dataset of one document with a figure for each text, which is its words, its note and its population.</summary>
    public static IReadOnlyList<EmittedFile> Emit(IReadOnlyList<string> texts) =>
        Emit(Document("doc", [.. texts.Select((text, index) => Figure($"f{index}", text, "person", "1", Modifier.Exact))]));

    public static IReadOnlyList<EmittedFile> Emit(params BoundDocument[] documents) =>
        DatasetEmitter.Emit(documents, DeclarationTable.Of([.. documents.Select(Declare)]), new DatasetComparison(default, default), Emitted.Options);

    public static BoundDocument Document(string id, params BoundFigure[] figures) => new(
        $"/project/{id}.facts.md", id, SourceKind.Register, Title, null, null, default, FactStatus.Current, null, null, null, null, null,
        Place(id, 0), figures.ToEquatableArray(), default, default, default, default, default, default, default);

    public static BoundFigure Figure(string id, string text, string unit, string? value, Modifier modifier)
    {
        var provenance = new FactProvenance(null, default, FactStatus.Current, null, default, default, default, text, null, default);
        var reading = new FigureReading(value, modifier, Interval.All, Interval.All);
        return new BoundFigure(id, Place("doc", 1), text, reading, unit, null, text, null, null, null, Basis.Unstated, null, null, provenance, IsBroken: false);
    }

    private static FileSpan Place(string id, int line) =>
        new($"/project/{id}.facts.md", new TextSpan(0, 1), new LinePosition(line, 0), new LinePosition(line, 1));

    private static DocumentDeclarations Declare(BoundDocument document) => new(
        document.Path,
        document.Figures
            .Select(figure => new Declaration(DeclarationKind.Figure, $"{document.Id}:{figure.Id}", "", default))
            .Prepend(new Declaration(DeclarationKind.Document, document.Id, document.Title, default))
            .ToEquatableArray());
}
