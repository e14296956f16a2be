namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>
/// Answers from a sheet how its facts stand to each other. No pair is stored in it, so that figures that agree cost as much as there are of them; a pair is
/// found when it is asked for. The compiler and the library both read sheets with this, so both say the same.
/// </summary>
internal sealed partial class SheetReader
{
    /// <summary>Stands for the cell of parts and wholes, which lie in two.</summary>
    public const int NoCell = -1;

    private readonly int[] _numbers;
    private readonly int _cells;
    private readonly int _classes;
    private readonly int _entries;
    private readonly int[] _classOf;
    private readonly Chains _entriesOf;
    private readonly Chains _pairsOf;
    private readonly SheetPlaces _places;

    public SheetReader(int[] numbers)
    {
        _numbers = numbers;
        _cells = SheetField.Count;
        _classes = _cells + (numbers[SheetField.Cells] * CellField.Count);
        _entries = _classes + (numbers[SheetField.Classes] * ClassField.Count);
        int nodes = _entries + numbers[SheetField.Entries];
        int edges = nodes + numbers[SheetField.Nodes] + 1;
        int pairs = edges + numbers[SheetField.Edges];
        _classOf = new int[numbers[SheetField.Entries]];
        for (int c = 0; c < numbers[SheetField.Classes]; c++)
        {
            for (int i = 0; i < Class(c, ClassField.Entries); i++)
            {
                _classOf[Class(c, ClassField.FirstEntry) + i] = c;
            }
        }

        _entriesOf = new Chains(FactCount, numbers, _entries, _classOf.Length);
        _pairsOf = new Chains(FactCount, numbers, pairs, 2 * numbers[SheetField.Pairs]);
        _places = new SheetPlaces(numbers, nodes, edges, _cells);
    }

    public int FactCount => _numbers[SheetField.Facts];

    /// <summary>The facts that this one contradicts, in no order; one may come twice. What lies in the cells that are <paramref name="full"/> is left out.</summary>
    public void AddConflicts(int fact, ICollection<SheetConflict> found, ICollection<int>? full = null)
    {
        for (int entry = _entriesOf.First(fact); entry >= 0; entry = _entriesOf.Next(entry))
        {
            int c = _classOf[entry];
            if (Has(c, ClassFlags.MayConflict) && full?.Contains(Class(c, ClassField.Cell)) != true)
            {
                AddInCell(fact, c, found);
            }

            if (full?.Contains(NoCell) != true)
            {
                AddOfPlaces(c, ClassFlags.MayExceed, SheetSide.Part, found);
                AddOfPlaces(c, ClassFlags.MayBeExceeded, SheetSide.Whole, found);
            }
        }

        for (int end = full?.Contains(NoCell) == true ? -1 : _pairsOf.First(fact); end >= 0; end = _pairsOf.Next(end))
        {
            found.Add(new SheetConflict(_pairsOf.At(end ^ 1), (end & 1) == 0 ? SheetSide.Part : SheetSide.Whole, NoCell));
        }
    }

    /// <summary>The facts that agree with this one: those of the same root, or those that are known to be of another.</summary>
    public void AddAgreeing(int fact, bool areOfOneRoot, ICollection<int> found)
    {
        for (int entry = _entriesOf.First(fact); entry >= 0; entry = _entriesOf.Next(entry))
        {
            int c = _classOf[entry];
            if (!Has(c, ClassFlags.MayAgree))
            {
                continue;
            }

            (int first, int end) = ClassesOf(Class(c, ClassField.Cell));
            for (int d = first; d < end; d++)
            {
                if (Agree(c, d) && (areOfOneRoot ? IsOneRoot(c, d) : AreIndependent(c, d)))
                {
                    AddFacts(fact, c, d, found);
                }
            }
        }
    }

    /// <summary>Whether two facts contradict each other. It looks at these two alone.</summary>
    public bool AreConflicting(int fact, int other)
    {
        for (int entry = _entriesOf.First(fact); entry >= 0; entry = _entriesOf.Next(entry))
        {
            for (int there = _entriesOf.First(other); there >= 0; there = _entriesOf.Next(there))
            {
                (int c, int d) = (_classOf[entry], _classOf[there]);
                if ((Exclude(c, d) && AreHeld(fact, c, other, d)) || Exceeds(c, d) || Exceeds(d, c))
                {
                    return true;
                }
            }
        }

        for (int end = _pairsOf.First(fact); end >= 0; end = _pairsOf.Next(end))
        {
            if (_pairsOf.At(end ^ 1) == other)
            {
                return true;
            }
        }

        return false;
    }

    private int Class(int c, int field) => _numbers[_classes + (c * ClassField.Count) + field];

    private int Cell(int cell, int field) => _numbers[_cells + (cell * CellField.Count) + field];

    private int FactAt(int entry) => _numbers[_entries + entry];

    private bool Has(int c, ClassFlags flags) => ((ClassFlags)Class(c, ClassField.Flags) & flags) == flags;

    private (int First, int End) ClassesOf(int cell) =>
        (Cell(cell, CellField.FirstClass), Cell(cell, CellField.FirstClass) + Cell(cell, CellField.Classes));

    private void AddInCell(int fact, int c, ICollection<SheetConflict> found)
    {
        int cell = Class(c, ClassField.Cell);
        SheetSide side = Cell(cell, CellField.Kind) != (int)CellKind.Ratios ? SheetSide.Peer : Has(c, ClassFlags.IsRatio) ? SheetSide.Ratio : SheetSide.Result;
        (int first, int end) = ClassesOf(cell);
        for (int d = first; d < end; d++)
        {
            if (!Exclude(c, d))
            {
                continue;
            }

            for (int i = 0; i < Class(d, ClassField.Entries); i++)
            {
                int other = FactAt(Class(d, ClassField.FirstEntry) + i);
                if (AreHeld(fact, c, other, d))
                {
                    found.Add(new SheetConflict(other, side, cell));
                }
            }
        }
    }

    private void AddFacts(int fact, int c, int d, ICollection<int> found)
    {
        for (int i = 0; i < Class(d, ClassField.Entries); i++)
        {
            int other = FactAt(Class(d, ClassField.FirstEntry) + i);
            if (AreHeld(fact, c, other, d))
            {
                found.Add(other);
            }
        }
    }

    /// <summary>The figures of places around (or within) that this one exceeds (or that exceed it).</summary>
    private void AddOfPlaces(int c, ClassFlags flag, SheetSide side, ICollection<SheetConflict> found)
    {
        if (!Has(c, flag))
        {
            return;
        }

        int cell = Class(c, ClassField.Cell);
        foreach (int other in _places.Cells(Cell(cell, CellField.Node), Cell(cell, CellField.Kin), areAround: side == SheetSide.Part))
        {
            (int first, int end) = ClassesOf(other);
            for (int d = first; d < end; d++)
            {
                if (side == SheetSide.Part ? IsGreater(c, d) : IsGreater(d, c))
                {
                    for (int i = 0; i < Class(d, ClassField.Entries); i++)
                    {
                        found.Add(new SheetConflict(FactAt(Class(d, ClassField.FirstEntry) + i), side, NoCell));
                    }
                }
            }
        }
    }
}
