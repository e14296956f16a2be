using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>The table of modifiers: which words say each, and the two intervals it gives. The reader works from it, and the author guide prints it.</summary>
internal static class ModifierTable
{
    /// <summary>Goes up whenever a word or an interval of the table changes.</summary>
    public const int Version = 4;

    /// <summary>What may stand between a modifier and its number.</summary>
    public static EquatableArray<string> Fillers { get; } =
        Words("only", "just", "still", "well", "the", "another", "a total of", "an additional");

    public static EquatableArray<ModifierRow> Rows { get; } = EquatableArray<ModifierRow>.From(
    [
        new(Modifier.Exact, "exact", default, default, default, "(none)", "[v, v]", "[v−h, v+h); of 0, and where numbers are exact: [v, v]"),
        new(Modifier.Strict, "strict", Words("exactly", "precisely"), Words("exactly", "precisely"), default, "", "[v, v]", "[v, v]"),
        new(
            Modifier.About,
            "about",
            Words("about", "around", "approximately", "approx", "approx.", "roughly", "some", "circa", "ca", "ca.", "c.", "est.", "estimated", "an estimated", "~", "≈"),
            Words("or so", "or thereabouts", "approximately", "approx", "roughly", "-ish", "ish"),
            default,
            "",
            "[v−h, v+h]",
            "[v−t, v+t]"),
        new(
            Modifier.Over,
            "over",
            Words("over", "more than", "greater than", "higher than", "above", "in excess of", "upwards of", "upward of", "just over", "exceeding", "exceeds", "exceeded", "beyond", "north of", ">"),
            default,
            default,
            "",
            "(v, v+g]",
            "(v, ∞)"),
        new(
            Modifier.Min,
            "min",
            Words(
                "at least", "no fewer than", "not fewer than", "no less than", "not less than", "not under", "not below", "never fewer than", "never less than", "at the least", "at the very least", "a minimum of",
                "minimum", "min.", "as little as", "as few as", "as low as", "≥", ">="),
            Words(
                "or more", "or higher", "or greater", "or above", "or over", "and more", "and above", "and over", "-plus", "at least", "at the least", "at the very least",
                "minimum", "+"),
            default,
            "",
            "[v, v+g]",
            "[v, ∞)"),
        new(
            Modifier.Max,
            "max",
            Words(
                "up to", "as many as", "as much as", "as high as", "at most", "at the most", "at the very most", "no more than", "not more than", "never more than", "not over",
                "not above", "not exceeding", "a maximum of", "maximum", "max.", "max", "≤", "<="),
            Words("at most", "at the most", "at the very most", "or fewer", "or less", "or lower", "or under", "or below", "maximum", "max.", "max"),
            default,
            "",
            "[v−g, v]",
            "[lo, v]"),
        new(Modifier.Under, "under", Words("under", "fewer than", "less than", "lower than", "below", "short of", "south of", "<"), default, default, "", "[v−g, v)", "[lo, v)"),
        new(Modifier.Nearly, "nearly", Words("nearly", "almost", "close to", "close on", "near to", "near", "nearing", "approaching", "not quite", "just under", "just short of", "just shy of", "shy of"), default, default, "", "[v−h, v)", "[v−g, v]"),
        new(Modifier.Range, "range", default, default, default, "A–B, A to B, between A and B, from A to B", "[A, B]", "[A, B]"),
        new(
            Modifier.Order,
            "order",
            default,
            default,
            default,
            "tens, hundreds, thousands, millions, billions, tens or hundreds of thousands, millions or billions (v = the power of ten of the words)",
            "[2v, 10v)",
            "[v, ∞)"),
        new(Modifier.Few, "few", default, default, Words("a few", "few", "several", "a handful"), "these before hundred, thousand, … (times that)", "[3, 9]", "[2, 12]"),
        new(Modifier.Dozens, "dozens", default, default, default, "dozens", "[24, 96]", "[13, ∞)"),
        new(Modifier.Most, "most", default, default, Words("most", "majority", "lion's share"), "", "(0.5, 1]", "(0.5, 1]"),
        new(Modifier.Many, "many", default, default, Words("many", "droves", "legions", "numerous"), "", "[2, ∞)", "[2, ∞)"),
        new(
            Modifier.Some,
            "some",
            default,
            default,
            Words("some", "part of", "chunk of", "chunk", "fraction of", "fractions of", "fraction", "fractions", "additional", "significant"),
            "",
            "(0, ∞), shares (0, 1]",
            "the same"),
        new(Modifier.None, "none", default, default, Words("no", "none", "no one", "nowhere", "empty"), "", "[0, 0]", "[0, 0]"),
        new(Modifier.PlusMinus, "plusminus", default, default, default, "v ± d, v plus or minus d", "[v−d, v+d]", "[v−2d, v+2d]; where numbers are exact: [v−d, v+d]"),
        new(Modifier.Rose, "rose", default, default, Words("rose", "grew", "more and more", "increasing number", "increasing numbers"), "", "(1, ∞)", "the same"),
        new(Modifier.Fell, "fell", default, default, Words("fell", "much lower"), "", "[0, 1)", "the same"),
        new(Modifier.Unknown, "unknown", default, default, default, "mod= alone: the text says that the number is not known, or not told", "nothing", "all that the unit allows"),
        new(Modifier.Unlimited, "unlimited", default, default, default, "mod= alone: there is no upper end", "[lo, ∞)", "[lo, ∞)"),
    ]);

    public static IEnumerable<string> Names => Rows.Select(row => row.Name);

    public static ModifierRow Of(Modifier modifier) => Rows[(int)modifier];

    public static ModifierRow? Find(string name) => Rows.FirstOrDefault(row => row.Name == name);

    private static EquatableArray<string> Words(params string[] words) => words.ToEquatableArray();
}
