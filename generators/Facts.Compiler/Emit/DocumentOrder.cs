using Facts.Compiler.Emit.Rows;

namespace Facts.Compiler.Emit;

/// <summary>The order in which an index numbers documents: that of their ids, so that a search of an id gives the number.</summary>
internal static class DocumentOrder
{
    public static IEnumerable<DocumentOutline> Of(IEnumerable<DocumentOutline> outlines) => outlines.OrderBy(outline => outline.Id, StringComparer.Ordinal);
}
