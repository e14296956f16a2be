namespace Facts.Compiler.Binding.Units;

/// <summary>What a unit measures: its dimension, as <c>length.time-1</c>, and its kind. Two units of one quantity kind can be converted into each other.</summary>
internal sealed record QuantityKind(string Dimension, string Kind);
