using System.Globalization;

namespace Facts.Compiler.Language.Lexicons;

/// <summary>
/// Numbers below a million that a language writes as one word, units before tens, as German does: <c>einundzwanzig</c>, <c>zweitausendfünfhundert</c>,
/// <c>neunzehnhundert</c>, <c>tausendundeins</c>. The parts are data.
/// </summary>
internal sealed class CompoundNumbers
{
    private readonly Dictionary<string, int> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _teens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _tens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly string _hundred;
    private readonly string _thousand;
    private readonly string _and;

    /// <summary>Rows of part, value and role: unit, teen, ten, hundred, thousand, and, last (a one that ends the word).</summary>
    public CompoundNumbers(IReadOnlyList<string[]> rows)
    {
        string Only(string role) => rows.Single(row => row[2] == role)[0];
        (_hundred, _thousand, _and) = (Only("hundred"), Only("thousand"), Only("and"));
        foreach (string[] row in rows)
        {
            Dictionary<string, int>? table = row[2] switch { "unit" => _units, "teen" => _teens, "ten" => _tens, "last" => _last, _ => null };
            table?.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The number that a word is, in any case; null where it is none.</summary>
    public int? Parse(string word)
    {
        string text = word.ToLowerInvariant();
        if (text.IndexOf(_thousand, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return BelowThousand(text, isLast: true, mostHundreds: 19);
        }

        int? thousands = at == 0 ? 1 : BelowThousand(text.Substring(0, at), isLast: false);
        string rest = text.Substring(at + _thousand.Length);
        int? below = rest.Length == 0 ? 0 : BelowThousand(WithoutAnd(rest), isLast: true);
        return (thousands * 1000) + below;
    }

    /// <summary>"Neunzehnhundert" is nineteen hundred, but no thousand stands beside it.</summary>
    private int? BelowThousand(string text, bool isLast, int mostHundreds = 9)
    {
        if (text.IndexOf(_hundred, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return BelowHundred(text, isLast);
        }

        string before = text.Substring(0, at);
        int? hundreds = at == 0 ? 1 : Find(_units, before) ?? (Find(_teens, before) is { } teen && teen > 10 && teen <= mostHundreds ? teen : null);
        string rest = text.Substring(at + _hundred.Length);
        int? below = rest.Length == 0 ? 0 : BelowHundred(WithoutAnd(rest), isLast);
        return (hundreds * 100) + below;
    }

    private int? BelowHundred(string text, bool isLast)
    {
        int? simple = Find(_units, text) ?? Find(_teens, text) ?? Find(_tens, text) ?? (isLast ? Find(_last, text) : null);
        return simple is null && text.IndexOf(_and, StringComparison.Ordinal) is > 0 and var at
            ? Find(_units, text.Substring(0, at)) + Find(_tens, text.Substring(at + _and.Length))
            : simple;
    }

    private string WithoutAnd(string text) => text.StartsWith(_and, StringComparison.Ordinal) ? text.Substring(_and.Length) : text;

    private static int? Find(Dictionary<string, int> table, string part) => table.TryGetValue(part, out int value) ? value : null;
}
