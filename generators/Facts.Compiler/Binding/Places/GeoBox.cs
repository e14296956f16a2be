namespace Facts.Compiler.Binding.Places;

/// <summary>What lies between two meridians and two parallels, in degrees. It crosses 180° where west is greater than east.</summary>
internal readonly record struct GeoBox(decimal West, decimal South, decimal East, decimal North)
{
    private const decimal Circle = 360;

    public bool Crosses180 => West > East;

    /// <summary>How many degrees a point lies outside, north–south or east–west, whichever is more; 0 inside.</summary>
    public decimal DistanceTo(decimal latitude, decimal longitude)
    {
        decimal vertical = Math.Max(0, Math.Max(South - latitude, latitude - North));
        return Math.Max(vertical, HorizontalTo(longitude));
    }

    private decimal HorizontalTo(decimal longitude)
    {
        bool isWithin = Crosses180 ? longitude >= West || longitude <= East : longitude >= West && longitude <= East;
        return isWithin ? 0 : Math.Min(Turn(longitude, West), Turn(East, longitude));
    }

    /// <summary>The degrees to go east from one meridian to another.</summary>
    private static decimal Turn(decimal from, decimal to) => ((to - from) % Circle + Circle) % Circle;
}
