namespace Facts;

/// <summary>A figure in a few words.</summary>
internal static class FigureText
{
    public static string Of(Figure figure, string? format, IFormatProvider? provider)
    {
        if (figure.Value is { } value)
        {
            return figure.Modifier == Modifier.PlusMinus && figure.Core.High is { } high
                ? $"{value.ToString(format, provider)} ± {(high - value).ToString(format, provider)} {figure.Unit.NameFor(value)}"
                : $"{Word(figure.Modifier)}{value.ToString(format, provider)} {figure.Unit.NameFor(value)}";
        }

        if (figure.Modifier != Modifier.PlusMinus && figure.ValueText is { } digits)
        {
            return $"{Word(figure.Modifier)}{digits} {figure.Unit.Plural}";
        }

        return figure.Modifier == Modifier.Range && figure.Core is { Low: { } low, High: { } top }
            ? $"{low.ToString(format, provider)} to {top.ToString(format, provider)} {figure.Unit.NameFor(top)}"
            : figure.Text;
    }

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
}
