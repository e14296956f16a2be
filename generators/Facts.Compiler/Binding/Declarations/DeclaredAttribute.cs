namespace Facts.Compiler.Binding.Declarations;

/// <summary>An attribute of a declaration, or a key of a document's front matter, as written.</summary>
internal readonly record struct DeclaredAttribute(string Key, string Value);
