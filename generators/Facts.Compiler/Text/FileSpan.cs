namespace Facts.Compiler.Text;

/// <summary>A span in a file, with the lines and columns it runs from and to.</summary>
internal sealed record FileSpan(string Path, TextSpan Span, LinePosition Start, LinePosition End);
