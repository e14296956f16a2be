using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>The figure's unit as the words say it: all of it, or only what stands above the bar (<paramref name="IsWhole"/> false: "hours" of hours a day).</summary>
internal sealed record UnitPhrase(TokenRange Range, bool IsWhole)
{
    /// <summary>The token after the unit, with what it is per.</summary>
    public int End => Range.End;
}
