namespace Facts.Compiler.Emit;

/// <summary>A generated file: a name that is unique in its dataset, and its text, with LF.</summary>
internal sealed record EmittedFile(string Name, string Text);
