namespace Facts.Compiler.Language.Cldr;

/// <summary>How a locale writes numbers: the decimal sign, the sign between groups of digits, and how long the groups are, the last one and the others.</summary>
internal sealed record NumberFormat(char Decimal, string Group, int Primary, int Secondary)
{
    public static NumberFormat? Of(string? languageTag) => (languageTag ?? "en").Split('-')[0] switch
    {
        "en" => new NumberFormat('.', ",", 3, 3),
        "de" => new NumberFormat(',', ".", 3, 3),
        _ => null,
    };
}
