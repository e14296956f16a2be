namespace Facts.Compiler.Emit.Layout;

/// <summary>
/// A location in one word, lines and columns from 1: the line in bits 0 to 23, the column in 24 to 39, the number of lines it runs over in 40 to 47, the
/// end column in 48 to 63. Where one location of a document does not fit, all of it has two words each: line and column, end line and end column, 32 bits each.
/// </summary>
internal static class LocationField
{
    public const int ColumnShift = 24;
    public const int LinesShift = 40;
    public const int EndColumnShift = 48;
    public const int MaxLine = (1 << 24) - 1;
    public const int MaxColumn = (1 << 16) - 1;
    public const int MaxLines = (1 << 8) - 1;
}
