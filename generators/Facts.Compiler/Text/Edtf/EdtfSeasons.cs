namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// The months of the sub-year groupings 21 to 41 of ISO 8601-2. Those of no hemisphere (21–24) are the northern meteorological ones; a winter
/// in the north and a summer in the south begin in December and end in the next February.
/// </summary>
internal static class EdtfSeasons
{
    public const int First = 21;

    public const int Last = 41;

    public static int FirstMonth(int season) => season switch
    {
        <= 28 => 3 + (3 * ((season - 21) % 4)),
        <= 32 => 1 + ((8 + (3 * (season - 29))) % 12),
        <= 36 => 1 + (3 * (season - 33)),
        <= 39 => 1 + (4 * (season - 37)),
        _ => 1 + (6 * (season - 40)),
    };

    public static int Months(int season) => season switch
    {
        <= 36 => 3,
        <= 39 => 4,
        _ => 6,
    };
}
