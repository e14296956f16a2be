namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers of a place's row.</summary>
internal static class PlaceField
{
    public const int Name = 0;
    public const int Iso = 1;
    public const int In = 2;
    public const int Latitude = 3;
    public const int Longitude = 4;
    public const int Radius = 5;
    public const int Wikidata = 6;
    public const int GeoNames = 7;
    public const int Also = 8;
    public const int Note = 9;
    public const int Evidence = 10;
    public const int Count = 11;
}
