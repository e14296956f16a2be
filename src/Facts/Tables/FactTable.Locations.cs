using Facts.Compiler.Emit.Layout;

namespace Facts;

public abstract unsafe partial class FactTable
{
    internal SourceLocation FigureLocation(int row) => Location(row);

    internal SourceLocation EventLocation(int row) => Location(Count(TableSection.Figures) + row);

    internal SourceLocation PlaceLocation(int row) => Location(PlacesStart + row);

    internal SourceLocation SourceLocation(int row) => Location(PlacesStart + Count(TableSection.Places) + row);

    internal SourceLocation MeasureLocation(int row) => Location(PlacesStart + Count(TableSection.Places) + Count(TableSection.Sources) + row);

    internal SourceLocation DocumentLocation => Location(LocationCount - 1);

    private int PlacesStart => Count(TableSection.Figures) + Count(TableSection.Dates);

    private int LocationCount => PlacesStart + Count(TableSection.Places) + Count(TableSection.Sources) + Count(TableSection.Measures) + 1;

    private SourceLocation Location(int index)
    {
        ReadOnlySpan<ulong> locations = Locations;
        int count = LocationCount;
        if (locations.Length == count)
        {
            ulong word = locations[index];
            int line = (int)(word & LocationField.MaxLine);
            return new SourceLocation(
                Path,
                line,
                (int)(word >> LocationField.ColumnShift) & LocationField.MaxColumn,
                line + ((int)(word >> LocationField.LinesShift) & LocationField.MaxLines),
                (int)(word >> LocationField.EndColumnShift));
        }

        if (locations.Length != 2 * count)
        {
            return new SourceLocation(Path, 0, 0, 0, 0);
        }

        ulong start = locations[2 * index];
        ulong end = locations[(2 * index) + 1];
        return new SourceLocation(Path, (int)(uint)start, (int)(start >> 32), (int)(uint)end, (int)(end >> 32));
    }
}
