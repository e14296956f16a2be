namespace Facts.Compiler.Emit.Layout;

/// <summary>
/// How a table begins: for each section a word of its first word (low half) and its number of rows (high half), then the version of the layout.
/// All numbers are 32 bits, two to a word, the first in the low half.
/// </summary>
internal static class TableHeader
{
    /// <summary>The layout that this compiler writes and this library reads; a change of any field is a new number.</summary>
    public const int Version = 3;

    public const int Sections = (int)TableSection.Texts + 1;

    public const int Words = Sections + 1;
}
