using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Encodings;

/// <summary>A file's text, and what is wrong with its encoding as a whole. Bytes that are no UTF-8 are U+FFFD in the text, where the parser finds them.</summary>
internal sealed record DecodedSource(SourceText Source, EquatableArray<Diagnostic> Diagnostics);
