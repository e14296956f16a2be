namespace Facts.Compiler.Emit.Rows;

/// <summary>A unit as generated code names it: its id, its type from the global namespace on (a project's own from its dataset on), and what one and several are called.</summary>
internal sealed record UnitUse(string Id, string Type, string Singular, string Plural);
