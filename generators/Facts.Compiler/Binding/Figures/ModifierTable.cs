using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>The table of modifiers: the two intervals that each gives. The words of each are the lexicons'; the author's guide prints both.</summary>
internal static class ModifierTable
{
    /// <summary>Goes up whenever an interval of the table changes.</summary>
    public const int Version = 4;

    public static EquatableArray<ModifierRow> Rows { get; } = EquatableArray<ModifierRow>.From(
    [
        new(Modifier.Exact, "(none)", "[v, v]", "[v−h, v+h); of 0, and in exact documents: [v, v]"),
        new(Modifier.Strict, "", "[v, v]", "[v, v]"),
        new(Modifier.About, "also before a range, an order and a few: then it widens the outer interval of the range", "[v−h, v+h]", "[v−t, v+t]"),
        new(Modifier.Over, "", "(v, v+g]", "(v, ∞)"),
        new(Modifier.Min, "", "[v, v+g]", "[v, ∞)"),
        new(Modifier.Max, "", "[v−g, v]", "[lo, v]"),
        new(Modifier.Under, "", "[v−g, v)", "[lo, v)"),
        new(Modifier.Nearly, "", "[v−h, v)", "[v−g, v]"),
        new(Modifier.Range, "A–B, A to B, between A and B, from A to B, A or B", "[A, B]", "[A, B]"),
        new(Modifier.Order, "tens, hundreds, thousands, tens of thousands, … (v = the power of ten of the words)", "[2v, 10v)", "[v, ∞)"),
        new(Modifier.Few, "these before hundred, thousand, … (times that)", "[3, 9]", "[2, 12]"),
        new(Modifier.Dozens, "", "[24, 96]", "[13, ∞)"),
        new(Modifier.Most, "", "(0.5, 1]", "(0.5, 1]"),
        new(Modifier.Many, "", "[2, ∞)", "[2, ∞)"),
        new(Modifier.Some, "", "(0, ∞), shares (0, 1]", "the same"),
        new(Modifier.None, "", "[0, 0]", "[0, 0]"),
        new(
            Modifier.PlusMinus,
            "v ± d, v plus or minus d, v +a/−b, v(u) as a standard uncertainty, v (95 % CI a–b)",
            "[v−d, v+d]",
            "[v−2d, v+2d]; of a tolerance in exact documents the same as the core"),
        new(Modifier.Rose, "", "(1, ∞)", "the same"),
        new(Modifier.Fell, "", "[0, 1)", "the same"),
        new(Modifier.Unknown, "", "nothing", "all that the unit allows"),
        new(Modifier.Unlimited, "", "no upper end", "the same"),
    ]);

    public static IEnumerable<string> Names => Rows.Select(row => row.Name);

    public static ModifierRow Of(Modifier modifier) => Rows[(int)modifier];

    public static ModifierRow? Find(string name) => Rows.FirstOrDefault(row => row.Name == name);

    public static string NameOf(Modifier modifier) => modifier.ToString().ToLowerInvariant();
}
