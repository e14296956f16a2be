using Facts.Compiler.Emit.Rows;

namespace Facts.Compiler.Emit;

/// <summary>Where the facts of a dataset stand in its tables: a word of the number of the document (low half) and the row (high half).</summary>
internal static class FactRows
{
    public static Dictionary<string, ulong> Figures(DocumentOutline[] documents) => Of(documents, document => document.Figures);

    public static Dictionary<string, ulong> Dates(DocumentOutline[] documents) => Of(documents, document => document.Dates);

    private static Dictionary<string, ulong> Of(DocumentOutline[] documents, Func<DocumentOutline, IReadOnlyList<string>> ids)
    {
        var rows = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (int document = 0; document < documents.Length; document++)
        {
            IReadOnlyList<string> facts = ids(documents[document]);
            for (int row = 0; row < facts.Count; row++)
            {
                rows[$"{documents[document].Id}:{facts[row]}"] = (uint)document | ((ulong)(uint)row << 32);
            }
        }

        return rows;
    }
}
