using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>A seed as it is written: front matter, annotations, allowances, and everything that is wrong with their form.</summary>
internal sealed record DocumentSyntax(
    SourceText Source,
    FrontMatterSyntax FrontMatter,
    EquatableArray<AnnotationSyntax> Annotations,
    EquatableArray<AllowSyntax> Allows,
    EquatableArray<Diagnostic> Diagnostics);
