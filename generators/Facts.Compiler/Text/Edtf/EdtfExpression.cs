namespace Facts.Compiler.Text.Edtf;

/// <summary>What an EDTF text is made of: a point, an interval or a set.</summary>
internal abstract record EdtfExpression
{
    /// <summary>The text it was read from, to the character.</summary>
    public abstract string Print();
}
