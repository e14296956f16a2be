namespace Facts.Compiler.Text.Edtf;

/// <summary>One end of an interval: a date, or open (<c>..</c>), or unknown (nothing).</summary>
internal sealed record EdtfEnd(EdtfPoint? Point, bool IsOpen)
{
    public string Print() => Point?.Print() ?? (IsOpen ? ".." : "");
}
