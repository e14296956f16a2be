using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Attributes;

/// <summary>A key that braces may hold, and the classes that take it.</summary>
internal sealed record AttributeDefinition(string Key, EquatableArray<string> Classes);
