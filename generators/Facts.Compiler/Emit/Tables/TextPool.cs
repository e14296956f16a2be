namespace Facts.Compiler.Emit.Tables;

/// <summary>
/// The texts of a table, by number from 1; 0 is none. Those added in sequence come first, each with a number of its own; those got come after, each text once.
/// </summary>
internal sealed class TextPool
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Texts => _texts;

    public void Add(string text) => _texts.Add(text);

    public int Get(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!_numbers.TryGetValue(text, out int number))
        {
            _texts.Add(text);
            number = _texts.Count;
            _numbers.Add(text, number);
        }

        return number;
    }
}
