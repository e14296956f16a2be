using System.Globalization;

namespace Facts.Cli.Output.Tables;

/// <summary>What a row of the table of figures says.</summary>
internal static class FigureCells
{
    private const string Grouped = "#,0.############################";

    /// <summary>The number with its modifier; where the document prints none, what its words don't exclude.</summary>
    public static string Value(Figure figure) => figure switch
    {
        { Modifier: Modifier.PlusMinus, Value: { } value, Core.High: { } high } => $"{Number(value)} ± {Number(high - value)}",
        { Value: { } value } => Word(figure.Modifier) + Printed(value),
        { ValueText: { } digits } => Word(figure.Modifier) + digits,
        { Modifier: Modifier.Unknown } => "unknown",
        { Modifier: Modifier.Unlimited } => "unlimited",
        { Modifier: Modifier.Range, Core: { Low: { } low, High: { } high } } => $"{Number(low)} to {Number(high)}",
        _ => Extent(figure.Outer),
    };

    public static string Unit(Figure figure) => figure.Value is { } value ? figure.Unit.NameFor(value) : figure.Unit.Plural;

    public static string Date(FactDate date, bool isInferred) => date.HasValue ? date + (isInferred ? " (inferred)" : "") : "";

    /// <summary>Who says it and, where that one has it from another, who in the end.</summary>
    public static string Who(Figure figure)
    {
        if (!figure.IsAttributed)
        {
            return "the document itself";
        }

        Source root = figure.By.Root;
        return root == figure.By || !root.HasFact ? figure.By.Name : $"{figure.By.Name}, from {root.Name}";
    }

    private static string Extent(Interval interval) => interval switch
    {
        { Low: { } low, High: { } high } => $"{(interval.LowOpen ? "over " : "")}{Number(low)} to {(interval.HighOpen ? "under " : "")}{Number(high)}",
        { Low: { } low } => (interval.LowOpen ? "over " : "at least ") + Number(low),
        { High: { } high } => (interval.HighOpen ? "under " : "at most ") + Number(high),
        _ => "any number",
    };

    private static string Word(Modifier modifier) => modifier switch
    {
        Modifier.Strict => "exactly ",
        Modifier.About => "about ",
        Modifier.Over => "over ",
        Modifier.Min => "at least ",
        Modifier.Max => "up to ",
        Modifier.Under => "under ",
        Modifier.Nearly => "nearly ",
        _ => "",
    };

    /// <summary>With the zeros after the point that the document prints.</summary>
    private static string Printed(decimal value) => value.ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Number(decimal value) => value.ToString(Grouped, CultureInfo.InvariantCulture);
}
