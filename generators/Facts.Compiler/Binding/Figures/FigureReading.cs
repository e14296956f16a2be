namespace Facts.Compiler.Binding.Figures;

/// <summary>
/// What the words of a figure say. <paramref name="Value"/> is the one number printed or stood for, as <see cref="PrintedDecimal"/> writes it, with its printed zeros ("7.50",
/// "6.62607015e-34"); null
/// where there is none.
/// </summary>
internal sealed record FigureReading(string? Value, Modifier Modifier, Interval Core, Interval Outer);
