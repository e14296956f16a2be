namespace Facts.Data.Units;

/// <summary>What several units measure: its dimension and kind, and its name in C#, as in <c>IEnergyUnit</c>.</summary>
internal sealed record QuantityRow(string Name, string Dimension, string Kind, string Type);
