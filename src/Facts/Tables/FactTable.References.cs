using System.Threading;
using Facts.Compiler.Emit.Layout;

namespace Facts;

public abstract unsafe partial class FactTable
{
    // What this document uses of others is named by id, so that a change there moves nothing here. Each is looked up once.
    private long[]? _imports;

    /// <summary>Where a reference leads: a row of this table, of another, or nowhere.</summary>
    internal FactReference Resolve(int reference)
    {
        if (reference == 0)
        {
            return default;
        }

        return reference > 0 ? new FactReference(this, reference - 1) : Import(-reference - 1);
    }

    /// <summary>The row of an id of this document; −1 where there is none.</summary>
    internal int Find(FactKind kind, ReadOnlySpan<char> id)
    {
        (TableSection order, int firstText) = kind switch
        {
            FactKind.Figure => (TableSection.FiguresById, FigureId(0)),
            FactKind.Date => (TableSection.DatesById, EventId(0)),
            FactKind.Place => (TableSection.PlacesById, PlaceId(0)),
            FactKind.Source => (TableSection.SourcesById, SourceId(0)),
            _ => (TableSection.MeasuresById, MeasureId(0)),
        };
        int low = 0;
        int high = Count(order) - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            int row = Number(order, middle);
            int comparison = OrdinalText.Compare(Utf8(firstText + row), id);
            if (comparison == 0)
            {
                return row;
            }

            if (comparison < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    private FactReference Import(int import)
    {
        long[] imports = _imports ?? Publish(ref _imports, new long[Count(TableSection.Imports)]);
        long known = Volatile.Read(ref imports[import]);
        if (known == 0)
        {
            ulong word = Word(TableSection.Imports, import);
            known = Dataset.Locate((FactKind)(word >> 32), Text((int)(uint)word)!);
            Volatile.Write(ref imports[import], known);
        }

        return Dataset.At(known);
    }
}
