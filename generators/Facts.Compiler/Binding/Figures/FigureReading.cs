namespace Facts.Compiler.Binding.Figures;

/// <summary>
/// What the words of a figure say. <paramref name="Value"/> is the one number printed or stood for, as a decimal with its printed zeros ("7.50"); null
/// where there is none.
/// </summary>
internal sealed record FigureReading(string? Value, Modifier Modifier, Interval Core, Interval Outer);
