namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>For each fact the places in a list of facts where it stands, linked one to the next.</summary>
internal sealed class Chains
{
    private readonly int[] _list;
    private readonly int _start;
    private readonly int[] _first;
    private readonly int[] _next;

    public Chains(int facts, int[] list, int start, int count)
    {
        _list = list;
        _start = start;
        _first = new int[facts];
        _next = new int[count];
        for (int fact = 0; fact < facts; fact++)
        {
            _first[fact] = -1;
        }

        for (int i = count - 1; i >= 0; i--)
        {
            int fact = list[start + i];
            _next[i] = _first[fact];
            _first[fact] = i;
        }
    }

    /// <summary>The first place where a fact stands; −1 for none.</summary>
    public int First(int fact) => _first[fact];

    /// <summary>The next place of the same fact; −1 for none.</summary>
    public int Next(int place) => _next[place];

    /// <summary>The fact at a place.</summary>
    public int At(int place) => _list[_start + place];
}
