namespace Facts.Compiler.Binding.Units.Composing;

/// <summary>A factor of a product of units, a quotient's denominators having negative exponents: what the names of the product are made of.</summary>
internal readonly record struct UnitPart(
    string Id, string Singular, string Plural, string? Symbol, string? Ucum, string Dimension, string Kind, int Exponent);
