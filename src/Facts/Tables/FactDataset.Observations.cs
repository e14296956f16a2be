using Facts.Compiler.Emit.Layout;

namespace Facts;

public abstract partial class FactDataset
{
    /// <summary>The figures of a measure, in time order: for each measure of the index a word (first entry, number of entries), then the entries.</summary>
    internal FactList<Figure> ObservationsOf(string measure)
    {
        int ordinal = Ordinal(IndexSection.Measures, measure);
        ReadOnlySpan<ulong> observations = Observations;
        if (ordinal < 0 || ordinal >= observations.Length)
        {
            return default;
        }

        ulong range = observations[ordinal];
        return new FactList<Figure>(this, (int)(uint)range, (int)(range >> 32));
    }

    /// <summary>An entry: document in the low half, row in the high half.</summary>
    internal Figure Observation(int entry)
    {
        ulong word = Observations[entry];
        return Table((int)(uint)word).FigureAt((int)(word >> 32));
    }
}
