namespace Facts.Data.Units;

/// <summary>A prefix of UCUM: <c>k</c>, of the C# type <c>Kilo</c>, is kilo and makes 1000 of a unit.</summary>
internal sealed record PrefixRow(string Code, string Type, string Name, string Symbol, string Factor);
