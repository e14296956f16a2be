namespace Facts.Compiler.Text.Edtf;

/// <summary>One end of an interval: a date, or open (<c>..</c>), or unknown (nothing).</summary>
internal sealed record EdtfEnd(EdtfPoint? Point, bool IsOpen)
{
    /// <summary><c>..</c>: the time goes on.</summary>
    public static EdtfEnd Open { get; } = new(null, IsOpen: true);

    /// <summary>Nothing: there is an end, and it is not known.</summary>
    public static EdtfEnd Unknown { get; } = new(null, IsOpen: false);

    public static EdtfEnd At(EdtfPoint point) => new(point, IsOpen: false);

    public string Print() => Point?.Print() ?? (IsOpen ? ".." : "");
}
