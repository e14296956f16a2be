namespace Facts.Data;

/// <summary>A file that is made from the tables: its path from the root of the repository, with forward slashes, and its text.</summary>
internal sealed record GeneratedFile(string Path, string Text);
