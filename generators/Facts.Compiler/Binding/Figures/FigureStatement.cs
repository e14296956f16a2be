using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>What a figure's words and attributes state, in the figure's unit, before it is cut to what unit and measure allow; and the words that state it.</summary>
internal sealed record FigureStatement(Modifier Modifier, IntervalPair Intervals, string? Value, FileSpan Place, string Written);
