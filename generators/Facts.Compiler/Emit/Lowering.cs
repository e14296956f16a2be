using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit.Comments;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>Turns bound documents into the rows that are emitted. An id that a document gives twice is emitted once.</summary>
internal static class Lowering
{
    public static DocumentRows Lower(BoundDocument document, DeclarationTable table, LostNames lost) =>
        new DocumentLowering(document, NameIndex.Of(table), lost).Lower();

    /// <summary>Where the rows stand; the root is the folder that paths are relative to.</summary>
    public static DocumentLocations Locate(BoundDocument document, LostNames lost, string root) => new(
        lost.Contains(DeclarationKind.Document, document.Id, document.Path) ? null : MemberName.Of(document.Id),
        RelativePath.From(root, document.Path),
        Once(document.Figures, figure => figure.Id).Select(figure => figure.Place)
            .Concat(Once(document.Dates, date => date.Id).Select(date => date.Place))
            .Concat(Once(document.Places, place => place.Id).Select(place => place.Place))
            .Concat(Once(Sources(document), source => source.Id).Select(source => source.Place))
            .Concat(Once(document.Measures, measure => measure.Id).Select(measure => measure.Place))
            .Append(document.FrontMatter)
            .Select(RowLocation.Of)
            .ToEquatableArray());

    /// <summary>The document as a source, then those it defines.</summary>
    public static IEnumerable<BoundSource> Sources(BoundDocument document) => document.Self is null ? document.Sources : document.Sources.Prepend(document.Self);

    public static IEnumerable<T> Once<T>(IEnumerable<T> facts, Func<T, string> id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return facts.Where(fact => seen.Add(id(fact)));
    }
}
