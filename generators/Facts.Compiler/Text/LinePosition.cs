namespace Facts.Compiler.Text;

/// <summary>A place in a text: line and column, both from 0, the column in UTF-16 code units.</summary>
internal readonly record struct LinePosition(int Line, int Column);
