namespace Facts.Compiler.Text.Edtf;

/// <summary>The time from one date to another.</summary>
internal sealed record EdtfInterval(EdtfEnd Start, EdtfEnd End) : EdtfExpression
{
    public static EdtfInterval Between(EdtfPoint start, EdtfPoint end) => new(EdtfEnd.At(start), EdtfEnd.At(end));

    public static EdtfInterval From(EdtfPoint start) => new(EdtfEnd.At(start), EdtfEnd.Open);

    public static EdtfInterval UpTo(EdtfPoint end) => new(EdtfEnd.Open, EdtfEnd.At(end));

    public override string Print() => Start.Print() + "/" + End.Print();
}
