using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>The unit that a text says; null where something is wrong with it, and then what.</summary>
internal sealed record UnitReading(UnitDefinition? Unit, EquatableArray<UnitProblem> Problems);
