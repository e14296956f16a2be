namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers of a dated event's row.</summary>
internal static class EventField
{
    public const int Flags = 0;
    public const int Date = 1;
    public const int Event = 2;
    public const int Context = 3;
    public const int Extra = 4;
    public const int Evidence = 5;
    public const int Count = 6;

    // The flags, from the lowest bit on; the status stands where a figure's does.
    public const int RecurrenceShift = 0;
    public const int StatusShift = FigureField.StatusShift;
    public const int Broken = FigureField.Broken;
}
