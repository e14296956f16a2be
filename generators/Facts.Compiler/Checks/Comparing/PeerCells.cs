using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Puts the figures of a measure into cells: those of one cell are counted in the same unit, of the same population and at the same place, so that only their times
/// part them. A place and a date that nobody names are the same as others that nobody names.
/// </summary>
internal sealed class PeerCells
{
    private readonly EndRanks _ranks;
    private readonly DayRanks _days;
    private readonly SameStatements _statements;
    private readonly HashSet<string> _ids;
    private readonly Numbering<FigureKin> _kins = new();
    private readonly Numbering<FigureKin> _families = new();
    private readonly Numbering<string> _places = new(StringComparer.Ordinal);
    private readonly Numbering<string> _documents = new(StringComparer.Ordinal);
    private readonly Numbering<string> _roots = new(StringComparer.Ordinal);
    private readonly Numbering<string> _repeated = new(StringComparer.Ordinal);

    public PeerCells(ComparisonGroup group, EndRanks ranks)
    {
        Comparable[] compared = [.. group.Figures.Where(figure => figure.Apart == Apart.No && TimeRelation.IsKnown(figure))];
        _ranks = ranks;
        _days = new DayRanks(compared.Select(figure => figure.Date).OfType<DateValue>().Select(date => date.Core));
        _statements = new SameStatements(group.Figures);
        _ids = new HashSet<string>(group.Figures.Select(figure => figure.Id), StringComparer.Ordinal);
        Cells = [.. compared.GroupBy(figure => (FigureKin.Of(figure), figure.Where)).Select(same => Cell(same.Key.Item1, same.Key.Where, same))];
        Around = Numbered(group.Inside);
        foreach (SheetCell cell in Cells)
        {
            CellSweep.Mark(cell);
        }

        if (group.Inside.Count > 0 && compared.Length > 0 && compared[0].Nature is (Nature.Stock or Nature.Flow))
        {
            PlaceSweep.Mark(Cells, Around);
        }
    }

    public IReadOnlyList<SheetCell> Cells { get; }

    /// <summary>For each place, by its number, the numbers of those around it.</summary>
    public IReadOnlyList<int[]> Around { get; }

    private int[][] Numbered(IReadOnlyList<PlaceInside> insides)
    {
        (int Where, int Around)[] edges = [.. insides.Select(inside => (_places.Of(inside.Where), _places.Of(inside.Around)))];
        ILookup<int, int> around = edges.ToLookup(edge => edge.Where, edge => edge.Around);
        return [.. Enumerable.Range(0, _places.Count).Select(place => around[place].ToArray())];
    }

    private SheetCell Cell(FigureKin kin, string? place, IEnumerable<Comparable> figures) => new(
        CellKind.Figures,
        _kins.Of(kin),
        place is null ? -1 : _places.Of(place),
        [.. figures.Select(figure => new SheetMember(figure.Id, Class(figure)))])
    {
        Family = _families.Of(kin.OfAllTimes),
    };

    private SheetClass Class(Comparable figure)
    {
        ClassFlags flags = (figure.MayCorroborate ? ClassFlags.Corroborates : 0)
            | (figure.Provenance.IsVague ? ClassFlags.IsVague : 0)
            | (figure.Date is null && figure.IsExact ? ClassFlags.IsWild : 0);
        DayInterval? time = figure.Date is { } date && !TimeRelation.IsEqualNeeded(figure.Nature) ? date.Core : null;
        return new SheetClass(
            flags,
            figure.Date is null ? _documents.Of(figure.Document) : 0,
            time is { } from ? _days.First(from) : 0,
            time is { } to ? _days.Last(to) : 0,
            figure.IsUnlimited ? _ranks.Top : _ranks.Low(figure.Core),
            figure.IsUnlimited ? _ranks.Top : _ranks.High(figure.Core, _ranks.Endless),
            figure.IsUnlimited ? _ranks.Top : _ranks.Low(figure.Outer),
            figure.IsUnlimited ? _ranks.Top : _ranks.High(figure.Outer, _ranks.Top),
            _roots.Of(figure.Provenance.Root),
            _statements.Of(figure.Id) is { } statement ? _repeated.Of(statement) + 1 : 0,
            figure.PartOf is not null && _ids.Contains(figure.PartOf) ? figure.PartOf : null);
    }
}
