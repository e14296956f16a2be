using System.Collections.Concurrent;
using Facts.Compiler.Emit.Layout;

namespace Facts;

public abstract partial class FactDataset
{
    private readonly ConcurrentDictionary<(int Kind, FactReference Named), Evidence[]> _mentions = new();

    /// <summary>Every place in every original where a place or source is named, by document and then by the order of the text.</summary>
    internal FactList<Evidence> EvidenceOf(int kind, FactReference named) =>
        new(_mentions.GetOrAdd((kind, named), static (key, dataset) => dataset.Collect(key.Kind, key.Named), this));

    private Evidence[] Collect(int kind, FactReference named)
    {
        var evidence = new List<Evidence>();
        for (int document = 0; document < DocumentCount; document++)
        {
            FactTable table = Table(document);
            if (ReferenceEquals(table, named.Table))
            {
                evidence.AddRange(table.List<Evidence>(
                    kind == MentionField.Place ? table.Place(named.Row, PlaceField.Evidence) : table.Source(named.Row, SourceField.Evidence)));
            }

            for (int mention = 0; mention < table.Count(TableSection.Mentions); mention++)
            {
                if (table.Mention(mention, MentionField.Kind) == kind && table.Resolve(table.Mention(mention, MentionField.Reference)) == named)
                {
                    evidence.AddRange(table.List<Evidence>(table.Mention(mention, MentionField.Evidence)));
                }
            }
        }

        return [.. evidence];
    }
}
