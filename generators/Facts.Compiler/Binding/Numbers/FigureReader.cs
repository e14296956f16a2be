using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads the number, the modifier and the unit that a figure's words say.</summary>
internal static class FigureReader
{
    /// <summary>The reading; null where there is none, which has then been reported.</summary>
    public static FigureReading? Read(FigureInput input, ICollection<Diagnostic> diagnostics) => null;
}
