namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers of a figure's row. Decimals and texts are their index plus one; 0 is none (of an interval's end: infinite). An empty core is (0, 0).</summary>
internal static class FigureField
{
    public const int Flags = 0;
    public const int Unit = 1;
    public const int Value = 2;
    public const int CoreLow = 3;
    public const int CoreHigh = 4;
    public const int OuterLow = 5;
    public const int OuterHigh = 6;
    public const int Context = 7;
    public const int Extra = 8;
    public const int Evidence = 9;
    public const int Count = 10;

    // The flags, from the lowest bit on.
    public const int ModifierShift = 0;
    public const int BasisShift = 8;
    public const int StatusShift = 12;
    public const int CoreLowOpen = 1 << 16;
    public const int CoreHighOpen = 1 << 17;
    public const int OuterLowOpen = 1 << 18;
    public const int OuterHighOpen = 1 << 19;
    public const int Broken = 1 << 20;
    public const int Exact = 1 << 21;
}
