using Facts.Compiler.Binding.Units;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// Words that touch a number and change it, which are not read: <paramref name="Before"/> it, or <paramref name="After"/> it and its unit. <paramref name="Reason"/> is
/// why, as the finding and the guide say it. <paramref name="Parts"/> is into how many of them the figure's unit goes, where that is known (100 cents).
/// </summary>
internal sealed record ChangingRow(string Reason, Remedy Remedy, EquatableArray<string> Before, EquatableArray<string> After)
{
    private readonly Lazy<PhraseIndex<bool>> _before = new(() => new PhraseIndex<bool>(Before.Select(words => (words, true))));
    private readonly Lazy<PhraseIndex<bool>> _after = new(() => new PhraseIndex<bool>(After.Select(words => (words, true))));

    public ChangingScope Scope { get; init; } = ChangingScope.All;

    public string? Dimension { get; init; }

    public int Parts { get; init; }

    /// <summary>Whether the words left of the brackets are missed there, as a modifier is: "minus [4]".</summary>
    public bool CountsOutside { get; init; }

    public int? StartOf(WordList words, int end) => _before.Value.EndingAt(words, end)?.Start;

    public int? EndOf(WordList words, int start) => _after.Value.StartingAt(words, start)?.End;

    public bool Applies(UnitDefinition unit) => Scope switch
    {
        ChangingScope.Money => UnitWords.IsCurrency(unit.Id),
        ChangingScope.Dimension => unit.Dimension == DimensionOf(Dimension),
        ChangingScope.NotOne => unit.Id != "one",
        ChangingScope.Counts => unit.IsWhole,
        _ => true,
    };

    private static string? DimensionOf(string? named) => named switch
    {
        "person" => "{person}",
        "area" => "length2",
        "volume" => "length3",
        "energy" => "length2.mass.time-2",
        "energy/time" => "length2.mass.time-3",
        "pressure" => "length-1.mass.time-2",
        "length/time" => "length.time-1",
        _ => named,
    };
}
