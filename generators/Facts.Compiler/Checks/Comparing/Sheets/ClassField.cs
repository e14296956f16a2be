namespace Facts.Compiler.Checks.Comparing.Sheets;

/// <summary>
/// The numbers of a class: what equal statements have in common. Times and the ends of intervals are ranks, so that comparing two is comparing integers:
/// a lower end that is open ranks above its number, an upper one below it.
/// </summary>
internal static class ClassField
{
    public const int Cell = 0;

    /// <summary><see cref="ClassFlags"/>.</summary>
    public const int Flags = 1;

    /// <summary>Two classes of one label are compared; for others see <see cref="CellKind"/>.</summary>
    public const int Label = 2;

    public const int FirstTime = 3;
    public const int LastTime = 4;
    public const int CoreLow = 5;
    public const int CoreHigh = 6;
    public const int OuterLow = 7;
    public const int OuterHigh = 8;

    /// <summary>The number of the source that it comes from in the end.</summary>
    public const int Root = 9;

    /// <summary>The same for figures that are one statement by <c>repeats=</c>; 0 for none.</summary>
    public const int Statement = 10;

    /// <summary>The fact that it is not held against: the whole of a part, the base of a ratio; −1 for none.</summary>
    public const int Except = 11;

    public const int FirstEntry = 12;
    public const int Entries = 13;
    public const int Count = 14;
}
