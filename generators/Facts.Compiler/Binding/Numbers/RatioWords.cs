namespace Facts.Compiler.Binding.Numbers;

/// <summary>Verbs that are ratios: <c>halved</c>, <c>doubled</c>.</summary>
internal static class RatioWords
{
    public static Amount? Read(WordList words, int start)
    {
        Rational? ratio = RatioOf(words.WordAt(start));
        if (ratio is not { } value)
        {
            return null;
        }

        Rational place = value < Rational.One ? Numeral.FractionPlace : Rational.One;
        var number = new Numeral(start, start + 1, value, place, null, IsFraction: true, value, HasMagnitude: false);
        return new Amount(start, start + 1, start + 1, null, number, null, default);
    }

    public static bool Is(string word) => RatioOf(word) is not null;

    private static Rational? RatioOf(string word) => word switch
    {
        "halved" => new Rational(1, 2),
        "doubled" => 2,
        "tripled" or "trebled" => 3,
        "quadrupled" => 4,
        "quintupled" => 5,
        _ => null,
    };
}
