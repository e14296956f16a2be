namespace Facts.Compiler.Syntax.Blocks;

/// <summary>The opening fence of a code block.</summary>
internal readonly record struct CodeFence(char Character, int Length, int Indent);
