using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// The table of words that change the number they touch and are no modifiers: none of them is read past. The reader works from it, and the author guide prints it.
/// </summary>
internal static class ChangingWords
{
    public static EquatableArray<ChangingRow> Rows { get; } = EquatableArray<ChangingRow>.From(
    [
        new(
            "the words deny the number",
            Remedy.Either,
            Words(
                "not", "no longer", "never", "no", "nor", "neither", "without", "cannot", "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "hasn't", "haven't",
                "hadn't", "won't", "wouldn't", "can't", "couldn't", "nowhere", "far from", "anything but", "nothing like", "all but"),
            default),
        new("the words leave open on which side of the number it is", Remedy.Modifier, Words("barely", "hardly", "scarcely", "rarely", "seldom", "virtually", "practically", "maybe", "perhaps"), Words("odd", "-some", "something", "plus", "?", "(?)", "upwards", "and counting", "and rising"))
        { CountsOutside = true },
        new("the word leaves open what is meant", Remedy.Modifier, Words("min", "next to", "past", "topped", "topping", "surpassed", "surpassing"), default),
        new("what is said is a part of it, or none", Remedy.Either, Words("none of", "most of", "many of", "some of", "few of", "majority of", "chunk of", "part of the", "fraction of the", "share of the"), default),
        new("the word may be a sign", Remedy.Value, Words("negative"), Words("below zero", "below freezing", "below nought", "under zero", "degrees of frost"))
        { CountsOutside = true },
        new("the word may be a sign", Remedy.Value, default, Words("below")) { Scope = ChangingScope.Dimension, Dimension = "temperature" },
        new(
            "the word makes another number of it",
            Remedy.Value,
            Words("twice", "thrice", "double", "triple", "treble", "quadruple", "√"),
            Words("squared", "cubed", "orders of magnitude", "order of magnitude", "^", "×", "**"))
        { CountsOutside = true },
        new(
            "the words make another number of it",
            Remedy.Value,
            Words("quarter of", "third of", "fourth of", "fifth of", "sixth of", "eighth of", "tenth of", "multiple of", "multiples of", "a factor of", "square of", "root of"),
            default),
        new("the number is what another one is per", Remedy.Value, Words("per", "every", "every other"), default),
        new(
            "the word may multiply it",
            Remedy.Value,
            default,
            Words(
                "score", "scores", "myriad", "myriads", "grand", "mil", "mill", "mille", "bil", "tril", "thou", "thsd", "thsd.", "tsd", "mia", "bio", "cr", "arab", "kharab",
                "billiard", "billiards", "zillion", "zillions", "gazillion", "bazillion", "squillion", "(million", "(billion", "(trillion", "(thousand", "(mn", "(bn")),
        new("the word may multiply it", Remedy.Value, default, Words("gross", "pair", "pairs", "brace")) { Scope = ChangingScope.Counts },
        new("the word counts several at once", Remedy.Value, default, Words("couples", "trios", "quartets", "twins", "triplets")) { Scope = ChangingScope.Dimension, Dimension = "person" },
        new("the word makes a ratio of it", Remedy.Value, default, Words("fold", "times as", "times the", "times that", "x as", "x the")) { Scope = ChangingScope.NotOne },
        new("the words leave open what the ratio is", Remedy.Value, default, Words(
            "times more", "times fewer", "times less", "times lower", "times higher", "times greater", "times larger", "times bigger", "times smaller", "times over")),
        new("the words say how much more or less there is, not how much", Remedy.Value, default, Words(
            "fewer", "fewer than", "less than", "more than", "lower than", "higher than", "greater than", "larger than", "smaller than", "above the", "below the")),
        new("the words say how much more or less there is, not how much", Remedy.Value, default, Words("more", "less", "higher", "lower", "greater", "larger", "smaller"))
        { Scope = ChangingScope.Dimension, Dimension = "one" },
        new("the sign is one of a share", Remedy.Value, default, Words("％", "﹪", "٪", "‱", "ppb", "ppt")),
        new("the word names a hundredth of the unit", Remedy.Value, default, Words(
            "cent", "cents", "eurocent", "eurocents", "¢", "c", "ct", "cts", "p", "penny", "pennies", "pence", "centime", "centimes", "rappen", "kopeck", "kopecks", "kopek", "kopeks",
            "copeck", "copecks", "øre", "öre", "ore", "aurar", "grosz", "grosze", "groszy", "haler", "halers", "haléř", "haléře", "haléřů", "heller", "fillér", "filler", "bani",
            "stotinka", "stotinki", "lipa", "para", "kuruş", "kurus", "kurush", "qəpik", "qapik", "tetri", "luma", "tiyin", "tyiyn", "tiyn", "diram", "fen", "sen", "centavo",
            "centavos", "céntimo", "céntimos", "centimo", "centimos", "sentimo", "paisa", "paise", "poisha", "satang", "pya", "pyas", "jeon", "piastre", "piastres", "piaster",
            "piasters", "qirsh", "agora", "agorot", "halala", "halalas", "kobo", "pesewa", "pesewas", "santim", "ngwee", "thebe", "lisente", "butut", "pul"))
        { Scope = ChangingScope.Money, Parts = 100 },
        new("the word names a thousandth of the unit", Remedy.Value, default, Words("fils", "millime", "millimes", "baisa", "baiza", "dirham", "dirhams", "mils")) { Scope = ChangingScope.Money, Parts = 1000 },
        new("the word names a tenth of the unit", Remedy.Value, default, Words("jiao", "mao", "dime", "dimes")) { Scope = ChangingScope.Money, Parts = 10 },
        new("the word names a part of the unit", Remedy.Value, default, Words("nickel", "nickels", "quarters", "shilling", "shillings", "farthing", "farthings")) { Scope = ChangingScope.Money },
        .. ForeignUnits.Rows,
    ]);

    /// <summary>Before a word of quantity these leave open what it comes to.</summary>
    private static readonly PhraseIndex<bool> s_nearQuantity = new(new[] { "almost", "nearly", "virtually", "practically", "hardly", "barely", "scarcely", "next to", "close to" }.Select(words => (words, true)));

    /// <summary>What denies a word of quantity or comes close to it: "not many", "almost none".</summary>
    public static NumberChange? BeforeQuantity(WordList words, ModifierMatch quantity) =>
        Rows[0].StartOf(words, quantity.Start) is { } denial ? new NumberChange(denial, quantity.Start, Rows[0].Reason, Remedy.Modifier)
        : s_nearQuantity.EndingAt(words, quantity.Start) is var (_, near) ? new NumberChange(near, quantity.Start, "it is close to that, but not that", Remedy.Modifier)
        : null;

    private static EquatableArray<string> Words(params string[] words) => words.ToEquatableArray();
}
