namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers that facts of one context have in common; a date's own row has no measure, population or date here.</summary>
internal static class ContextField
{
    public const int Measure = 0;
    public const int Population = 1;
    public const int Place = 2;
    public const int By = 3;
    public const int Via = 4;
    public const int Date = 5;
    public const int Count = 6;
}
