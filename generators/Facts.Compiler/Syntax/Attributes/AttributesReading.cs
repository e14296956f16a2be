using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Attributes;

/// <summary>
/// What came of reading braces: their attributes (null where not even the class can be told), what is wrong with them, and the place after them in
/// the text that was read. Where they are not closed, that is the place after what could be read.
/// </summary>
internal sealed record AttributesReading(AttributesSyntax? Syntax, EquatableArray<Diagnostic> Diagnostics, int End, bool IsClosed);
