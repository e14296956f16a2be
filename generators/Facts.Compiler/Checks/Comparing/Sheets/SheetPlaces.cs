namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>The places of a sheet, each with the places around it, and the cells that lie in them.</summary>
internal sealed class SheetPlaces
{
    private readonly int[] _numbers;
    private readonly int _nodes;
    private readonly int _edges;
    private readonly Dictionary<(int Node, int Kin), int> _cells = [];
    private readonly int[] _seen;
    private readonly Chains _within;
    private readonly int[] _ownerOf;
    private int _round;

    public SheetPlaces(int[] numbers, int nodes, int edges, int cells)
    {
        _numbers = numbers;
        _nodes = nodes;
        _edges = edges;
        _seen = new int[numbers[SheetField.Nodes]];
        _ownerOf = new int[numbers[SheetField.Edges]];
        for (int node = 0; node < _seen.Length; node++)
        {
            for (int edge = FirstEdge(node); edge < FirstEdge(node + 1); edge++)
            {
                _ownerOf[edge] = node;
            }
        }

        _within = new Chains(_seen.Length, numbers, edges, _ownerOf.Length);
        for (int cell = 0; cell < numbers[SheetField.Cells]; cell++)
        {
            int row = cells + (cell * CellField.Count);
            if (numbers[row + CellField.Node] >= 0)
            {
                _cells[(numbers[row + CellField.Node], numbers[row + CellField.Kin])] = cell;
            }
        }
    }

    /// <summary>The cells of one kin in the places around a place, or within it, the nearest first; the place itself is none of them.</summary>
    public IReadOnlyList<int> Cells(int node, int kin, bool areAround)
    {
        var found = new List<int>();
        Walk(node, areAround, reached =>
        {
            if (_cells.TryGetValue((reached, kin), out int cell))
            {
                found.Add(cell);
            }

            return false;
        });
        return found;
    }

    /// <summary>Whether a place lies in another, at whatever depth.</summary>
    public bool IsWithin(int node, int around) => node >= 0 && around >= 0 && Walk(node, areAround: true, reached => reached == around);

    private int FirstEdge(int node) => _numbers[_nodes + node];

    /// <summary>Goes from a place outwards or inwards until it is told to stop; whether it was. One walk at a time: the marks are shared.</summary>
    private bool Walk(int node, bool areAround, Func<int, bool> isEnough)
    {
        lock (_seen)
        {
            int round = ++_round;
            var queue = new Queue<int>();
            queue.Enqueue(node);
            _seen[node] = round;
            while (queue.Count > 0)
            {
                int here = queue.Dequeue();
                if (here != node && isEnough(here))
                {
                    return true;
                }

                for (int edge = areAround ? FirstEdge(here) : _within.First(here); areAround ? edge < FirstEdge(here + 1) : edge >= 0; edge = areAround ? edge + 1 : _within.Next(edge))
                {
                    int next = areAround ? _within.At(edge) : _ownerOf[edge];
                    if (_seen[next] != round)
                    {
                        _seen[next] = round;
                        queue.Enqueue(next);
                    }
                }
            }

            return false;
        }
    }
}
