using System.Globalization;

namespace Facts.Benchmarks.Synthetic;

/// <summary>
/// A fact of the made-up dataset, by its number. Twenty countries take turns and each day has every country once, so that no two facts speak of the same
/// place and time, and none contradicts another.
/// </summary>
internal readonly record struct SyntheticFact(int Index)
{
    public const int InDocument = 100;

    public static readonly IReadOnlyList<(string Id, string Iso)> Places =
    [
        ("france", "FR"), ("germany", "DE"), ("spain", "ES"), ("italy", "IT"), ("poland", "PL"), ("sweden", "SE"), ("norway", "NO"), ("finland", "FI"),
        ("denmark", "DK"), ("netherlands", "NL"), ("belgium", "BE"), ("austria", "AT"), ("switzerland", "CH"), ("portugal", "PT"), ("greece", "GR"),
        ("czechia", "CZ"), ("hungary", "HU"), ("romania", "RO"), ("bulgaria", "BG"), ("ireland", "IE"),
    ];

    public const int Sources = 50;

    public string DocumentId => $"d{Index / InDocument:D4}";

    public string Id => $"fact-{Index:D6}";

    public string FullId => $"{DocumentId}:{Id}";

    /// <summary>The name of its member in the generated code, under that of its document.</summary>
    public string MemberName => $"D{Index / InDocument:D4}.Fact{Index:D6}";

    public decimal Value => 1_000 + (Index * 7919L % 89_000);

    public string Text => (Index % 3 == 1 ? "about " : "") + Value.ToString("N0", CultureInfo.InvariantCulture);

    public DateOnly Day => new DateOnly(2000, 1, 1).AddDays(Index / Places.Count);

    public string Place => Places[Index % Places.Count].Id;

    public string By => $"agency-{Index % Sources:D2}";
}
