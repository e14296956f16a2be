namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers of a source's row.</summary>
internal static class SourceField
{
    public const int Name = 0;
    public const int Flags = 1;
    public const int Role = 2;
    public const int Publisher = 3;
    public const int Published = 4;
    public const int Url = 5;
    public const int From = 6;
    public const int Rewrites = 7;
    public const int Also = 8;
    public const int Note = 9;
    public const int Evidence = 10;
    public const int Count = 11;

    // The flags, from the lowest bit on.
    public const int KindShift = 0;
    public const int Anonymous = 1 << 8;
    public const int Document = 1 << 9;
}
