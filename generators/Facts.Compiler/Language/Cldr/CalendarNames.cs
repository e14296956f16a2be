using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Cldr;

/// <summary>
/// Names with the numbers they stand for, folded: lower case, plain blanks and apostrophes. An abbreviation is there with its point and without. Building
/// them reads a row or two, so a caller keeps them for a document.
/// </summary>
internal sealed class CalendarNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private CalendarNames()
    {
    }

    /// <summary>The numbers by folded name.</summary>
    public IReadOnlyDictionary<string, int> Numbers => _numbers;

    /// <summary>The number of a name as it stands in a text; null where it is none.</summary>
    public int? NumberOf(string word) => _numbers.TryGetValue(Fold(word), out int number) ? number : null;

    /// <summary>The names of a locale, then those that only its language has (both Jänner and Januar in <c>de-AT</c>); null where the table has neither.</summary>
    internal static CalendarNames? Read(string table, string? languageTag)
    {
        CalendarNames? names = null;
        for (string? tag = LanguageTag.Normalize(languageTag); tag is not null; tag = LanguageTag.Shorten(tag))
        {
            if (SortedLines.Find(table, tag) is { } row)
            {
                string named = row[0] == '=' ? SortedLines.Find(table, row.Substring(1))! : row;
                (names ??= new CalendarNames()).Add(named.Split('|'));
            }
        }

        return names;
    }

    // What a nearer locale says of a name stands. Within a locale no name stands for two numbers; a test holds that.
    private void Add(string[] namesByNumber)
    {
        for (int i = 0; i < namesByNumber.Length; i++)
        {
            foreach (string name in namesByNumber[i].Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(Fold))
            {
                Add(name, i + 1);
                Add(name.TrimEnd('.'), i + 1);
            }
        }
    }

    private void Add(string name, int number)
    {
        if (!_numbers.ContainsKey(name))
        {
            _numbers.Add(name, number);
        }
    }

    private static string Fold(string name) =>
        string.Concat(name.Select(character => char.IsWhiteSpace(character) ? ' ' : character == '\u2019' ? '\'' : char.ToLowerInvariant(character)));
}
