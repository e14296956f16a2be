namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers of a measure's row.</summary>
internal static class MeasureField
{
    public const int Name = 0;
    public const int Flags = 1;
    public const int Unit = 2;
    public const int Least = 3;
    public const int Greatest = 4;
    public const int Note = 5;
    public const int Count = 6;

    // The flags, from the lowest bit on.
    public const int NatureShift = 0;
    public const int NeedsPlace = 1 << 8;
}
