using System.Globalization;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>The words that name units, for one figure: those of its own unit and of the parts of it, which may be the project's own, and those of the registry.</summary>
internal sealed class UnitWords
{
    /// <summary>The longest names have so many tokens ("degrees per cubic metre" and "km / h" among them).</summary>
    private const int LongestName = 5;

    private readonly HashSet<string> _ownWords;
    private readonly HashSet<string> _ownIds;
    private readonly HashSet<string> _denominatorWords;
    private readonly HashSet<string> _denominatorIds;

    public UnitWords(UnitDefinition unit, UnitDefinition? numerator, UnitDefinition? denominator)
    {
        Unit = unit;
        Numerator = numerator ?? PartOf(unit.Numerator);
        Denominator = denominator ?? PartOf(unit.Denominator);
        UnitDefinition?[] own = [unit, Numerator, PartOf(Numerator?.Numerator)];
        UnitDefinition?[] below = [Denominator, PartOf(Numerator?.Denominator)];
        _ownWords = WordsOf(own);
        _ownIds = IdsOf(own);
        _denominatorWords = WordsOf(below);
        _denominatorIds = IdsOf(below);
    }

    public UnitDefinition Unit { get; }

    public UnitDefinition? Numerator { get; }

    public UnitDefinition? Denominator { get; }

    /// <summary>Hours, or hours a day, which is what clock times are of.</summary>
    public bool IsHours => _ownWords.Contains("hour") && (Denominator is null || _denominatorWords.Contains("day"));

    /// <summary>The unit that the tokens from an index on name, the longest name first; null where they name none. After a number that <paramref name="isOne"/> singulars are names too.</summary>
    public UnitName? Find(WordList words, int start, bool isOne)
    {
        for (int end = LastEnd(words, start); end > start; end--)
        {
            if (Name(words.Written(start, end), start, end, isOne, words.WordAt(end)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The unit that a word names which one token stands for ("daily" for "day"); null where it names none.</summary>
    public UnitName? Named(string word, int index) => Name(word, index, index + 1, isOne: true, next: "");

    public bool IsTime(UnitName name) => UnitRegistry.Find(name.Id)?.Dimension == "time";

    /// <summary>The end of the currency ("$", "US$", "EUR") that stands from an index on; the index where none does.</summary>
    public static int CurrencyEnd(WordList words, int start)
    {
        for (int end = start + 2; end > start; end--)
        {
            bool isCode = end == start + 1 && words.IsKind(start, WordTokenKind.Word);
            bool isSign = words.IsKind(end - 1, WordTokenKind.Symbol) && char.GetUnicodeCategory(words[end - 1].Text[0]) == UnicodeCategory.CurrencySymbol;
            if ((isCode || isSign) && (end == start + 1 || words.IsKind(start, WordTokenKind.Word)) && IsBeforeNumber(words, start, end)
                && UnitRegistry.NamedBy(words.Written(start, end)).Any(IsCurrency))
            {
                return end;
            }
        }

        return start;
    }

    public static bool IsCurrency(string id) => id.Length == 3 && id.All(c => c is >= 'A' and <= 'Z');

    /// <summary>Whether the tokens are glued to each other, and a number, perhaps with a sign, follows.</summary>
    private static bool IsBeforeNumber(WordList words, int start, int end) =>
        (end == start + 1 || words.IsGlued(end - 1))
        && (words.IsKind(end, WordTokenKind.Number) || (words.IsMinus(end) && words.IsKind(end + 1, WordTokenKind.Number)));

    /// <summary>Where a name that begins at a token ends at the latest: it is of words and signs, and of digits glued to them ("km2").</summary>
    private static int LastEnd(WordList words, int start)
    {
        int end = start;
        while (end < words.Count && end < start + LongestName
            && (words.IsKind(end, WordTokenKind.Word) || words.IsKind(end, WordTokenKind.Symbol) || (end > start && words.IsKind(end, WordTokenKind.Number) && words.IsGlued(end))))
        {
            end++;
        }

        return end;
    }

    private static UnitDefinition? PartOf(string? id) => id is null ? null : UnitRegistry.Find(id);

    private static HashSet<string> IdsOf(UnitDefinition?[] units) =>
        new(units.Where(unit => unit is not null).Select(unit => unit!.Id), StringComparer.Ordinal);

    private static HashSet<string> WordsOf(params UnitDefinition?[] units)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (UnitDefinition? unit in units)
        {
            known.UnionWith(unit is null ? [] : unit.Words.Concat([unit.Singular.ToLowerInvariant(), unit.Plural.ToLowerInvariant()]));
            if (unit?.Symbol is { } symbol)
            {
                known.Add(symbol.ToLowerInvariant());
            }
        }

        return known;
    }

    private UnitName? Name(string written, int start, int end, bool isOne, string next)
    {
        string folded = written.ToLowerInvariant();
        if (folded == "a" && next.Length > 0)
        {
            return null; // The article of "$5 billion a year", and not the sign of the year.
        }

        IReadOnlyList<string> ids = UnitRegistry.NamedBy(written);
        bool isOwn = _ownWords.Contains(folded) || ids.Any(_ownIds.Contains);
        bool isDenominator = _denominatorWords.Contains(folded) || ids.Any(_denominatorIds.Contains);
        if (!isOwn && !isDenominator && (ids.Count == 0 || IsAttributive(ids, folded, isOne, next)))
        {
            return null;
        }

        string id = ids.FirstOrDefault(_ownIds.Contains) ?? ids.FirstOrDefault() ?? (isOwn ? Unit.Id : Denominator!.Id);
        return new UnitName(start, end, written, id, isOwn, isDenominator);
    }

    /// <summary>"Five company officials" are no companies: the singular of a count noun after a number other than one belongs to the next noun.</summary>
    private static bool IsAttributive(IReadOnlyList<string> ids, string folded, bool isOne, string next) =>
        !isOne && next.Length > 0
        && ids.Select(UnitRegistry.Find).All(unit => unit is { IsWhole: true } && unit.Singular != unit.Plural && unit.Singular == folded);
}
