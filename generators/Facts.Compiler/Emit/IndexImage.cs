using System.Text;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>The index as it is written: for each section of <see cref="IndexSection"/> its names in ordinal order, each with the number of its document.</summary>
internal sealed record IndexImage(EquatableArray<ulong> Words, EquatableArray<string> Names)
{
    private static readonly int s_sections = Enum.GetValues(typeof(IndexSection)).Length;

    public static IndexImage Of(IReadOnlyList<DocumentOutline> documents)
    {
        var words = new List<ulong>(new ulong[s_sections]);
        var names = new List<string>();
        int length = 0;
        for (int section = 0; section < s_sections; section++)
        {
            IReadOnlyList<(string Id, int Document)> ids = Section(documents, (IndexSection)section);
            words[section] = (uint)words.Count | ((ulong)(uint)ids.Count << 32);
            foreach ((string id, int document) in ids)
            {
                words.Add((uint)length | ((ulong)(uint)document << 32));
                names.Add(id);
                length += Encoding.UTF8.GetByteCount(id);
            }

            words.Add((uint)length);
        }

        return new IndexImage(words.ToEquatableArray(), names.ToEquatableArray());
    }

    /// <summary>The ids of a section in ordinal order; of one that two documents define, the first's.</summary>
    public static IReadOnlyList<(string Id, int Document)> Section(IReadOnlyList<DocumentOutline> documents, IndexSection section) =>
    [
        .. documents
            .SelectMany((outline, document) => Ids(outline, section).Select(id => (Id: id, Document: document)))
            .GroupBy(pair => pair.Id, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(pair => pair.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Ids(DocumentOutline outline, IndexSection section) => section switch
    {
        IndexSection.Documents => [outline.Id],
        IndexSection.Places => outline.Places,
        IndexSection.Sources => outline.Sources,
        _ => outline.Measures,
    };
}
