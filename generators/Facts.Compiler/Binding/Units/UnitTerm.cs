namespace Facts.Compiler.Binding.Units;

/// <summary>A factor of a unit: a simple unit and its exponent, negative for what stands below the line.</summary>
internal sealed record UnitTerm(UnitDefinition Unit, int Exponent);
