namespace Facts.Compiler.Text.Edtf;

/// <summary>The time from one date to another.</summary>
internal sealed record EdtfInterval(EdtfEnd Start, EdtfEnd End) : EdtfExpression
{
    public override string Print() => Start.Print() + "/" + End.Print();
}
