namespace Facts.Compiler.Syntax.Blocks;

/// <summary>The opening fence of a code block.</summary>
/// <param name="Character">The mark it is made of.</param>
/// <param name="Length">How many of them there are.</param>
/// <param name="Indent">How far it is indented.</param>
/// <param name="IsMarkdown">Whether the first word after it says that the code is Markdown: then it shows annotations on purpose.</param>
internal readonly record struct CodeFence(char Character, int Length, int Indent, bool IsMarkdown);
