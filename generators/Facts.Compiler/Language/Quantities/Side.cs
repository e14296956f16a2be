using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>A number with the unit beside it: an amount by itself, or one end of a range.</summary>
internal sealed record Side(TokenRange Range, NumberPhrase Number, UnitPhrase? Unit, bool IsUnitBefore)
{
    public int End => Range.End;
}
