namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers of a date. Days are counted from 1 January of year 1; <see cref="NoDay"/> is an open or unknown end, or one outside the years 1 to 9999.</summary>
internal static class DayField
{
    public const int Edtf = 0;
    public const int Flags = 1;
    public const int First = 2;
    public const int Last = 3;
    public const int OuterFirst = 4;
    public const int OuterLast = 5;

    /// <summary>The text of the date in the Julian calendar, or <see cref="NoText"/>.</summary>
    public const int Julian = 6;
    public const int Count = 7;

    public const int NoText = -1;

    public const int NoDay = int.MinValue;
    public const int MaxDay = 3652058;

    // The flags, from the lowest bit on.
    public const int PrecisionShift = 0;
    public const int PartShift = 8;
    public const int Approximate = 1 << 16;
    public const int Uncertain = 1 << 17;
}
