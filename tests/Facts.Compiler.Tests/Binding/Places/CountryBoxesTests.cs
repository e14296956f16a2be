using System.Globalization;
using System.Linq;
using Facts.Compiler.Binding.Places;

namespace Facts.Compiler.Tests.Binding.Places;

public sealed class CountryBoxesTests
{
    [Fact]
    public void Every_country_has_a_box()
    {
        foreach (string country in IsoCodes.Countries)
        {
            GeoBox box = CountryBoxes.Find(country)[0];
            Assert.True(box.South < box.North, country);
            Assert.InRange(box.South, -90, 90);
            Assert.InRange(box.North, -90, 90);
            Assert.InRange(box.West, -180, 180);
            Assert.InRange(box.East, -180, 180);
        }
    }

    /// <summary>Points of the time zone table, most of them capitals and other large towns, with the half degree that the rule spares.</summary>
    [Fact]
    public void The_towns_of_a_country_are_in_its_box()
    {
        var points = RecordedTable.Read("Places", "zone-points.csv");
        Assert.True(points.Select(point => point[0]).Distinct().Count() > 240);
        string[] outside =
        [
            .. points.Where(point => CountryBoxes.Find(point[0]).Min(box => box.DistanceTo(Degrees(point[1]), Degrees(point[2]))) > 0.5m)
                .Select(point => string.Join(' ', point)),
        ];
        Assert.Empty(outside);
    }

    [Theory]
    [InlineData("RU", 55.7558, 37.6173)]
    [InlineData("RU", 43.1155, 131.8855)]
    [InlineData("RU", 66.1667, -169.8)]
    [InlineData("KP", 39.0194, 125.7381)]
    [InlineData("CN", 39.9042, 116.4074)]
    [InlineData("CN", 25.0330, 121.5654)]
    [InlineData("US", 38.9072, -77.0369)]
    [InlineData("US", 51.88, -176.65)]
    [InlineData("US", 52.9, 172.9)]
    [InlineData("US", 21.3069, -157.8583)]
    [InlineData("US", 18.4655, -66.1057)]
    [InlineData("FR", 48.8566, 2.3522)]
    [InlineData("FR-974", -20.88, 55.45)]
    [InlineData("FR-CP", 10.3, -109.22)]
    [InlineData("FR", 4.92, -52.31)]
    [InlineData("NL-BQ1", 12.15, -68.27)]
    [InlineData("NO-21", 78.22, 15.65)]
    [InlineData("FJ", -18.1248, 178.4501)]
    [InlineData("FJ", -16.8, -179.95)]
    [InlineData("NZ", -41.2866, 174.7756)]
    [InlineData("NZ", -43.95, -176.55)]
    [InlineData("KI", 1.4518, 172.9717)]
    [InlineData("KI", 1.87, -157.4)]
    [InlineData("UA", 44.6167, 33.5254)]
    [InlineData("AQ", -89.99, 12)]
    [InlineData("VA", 41.9029, 12.4534)]
    [InlineData("BR", -15.7939, -47.8828)]
    [InlineData("AU", -35.2809, 149.1300)]
    [InlineData("ZA", -25.7479, 28.2293)]
    [InlineData("IN", 28.6139, 77.2090)]
    [InlineData("JP", 35.6762, 139.6503)]
    [InlineData("KR", 37.5665, 126.9780)]
    [InlineData("DE", 52.52, 13.405)]
    [InlineData("EG", 30.0444, 31.2357)]
    [InlineData("ID", -6.2088, 106.8456)]
    [InlineData("AR", -34.6037, -58.3816)]
    [InlineData("CA", 45.4215, -75.6972)]
    [InlineData("MX", 19.4326, -99.1332)]
    [InlineData("NG", 9.0765, 7.3986)]
    [InlineData("KW", 29.3759, 47.9774)]
    [InlineData("QA", 25.2854, 51.5310)]
    public void Holds(string iso, double latitude, double longitude) =>
        Assert.Equal(0, CountryBoxes.Find(iso).Min(box => box.DistanceTo((decimal)latitude, (decimal)longitude)));

    [Theory]
    [InlineData("RU", 35.7, 139.7)]
    [InlineData("RU", 66, -160)]
    [InlineData("FR-974", 48.8566, 2.3522)]
    [InlineData("JP", 43.1, 131.9 - 20)]
    [InlineData("FJ", -18, 0)]
    [InlineData("US", 48.8566, 2.3522)]
    public void Does_not_hold(string iso, double latitude, double longitude) =>
        Assert.True(CountryBoxes.Find(iso).Min(box => box.DistanceTo((decimal)latitude, (decimal)longitude)) > 0.5m);

    [Theory]
    [InlineData("RU", true)]
    [InlineData("FJ", true)]
    [InlineData("US", true)]
    [InlineData("NZ", true)]
    [InlineData("KI", true)]
    [InlineData("JP", false)]
    [InlineData("AQ", false)]
    [InlineData("FR", false)]
    public void Crosses_180_where_the_country_does(string iso, bool crosses) => Assert.Equal(crosses, CountryBoxes.Find(iso)[0].Crosses180);

    [Theory]
    [InlineData(170, -170, 175, 0)]
    [InlineData(170, -170, -175, 0)]
    [InlineData(170, -170, 180, 0)]
    [InlineData(170, -170, -180, 0)]
    [InlineData(170, -170, 160, 10)]
    [InlineData(170, -170, -150, 20)]
    [InlineData(170, -170, 0, 170)]
    [InlineData(-10, 10, 179, 169)]
    [InlineData(-10, 10, -179, 169)]
    [InlineData(-10, 10, 10, 0)]
    public void Distance_goes_the_short_way_round(int west, int east, int longitude, int distance) =>
        Assert.Equal(distance, new GeoBox(west, -10, east, 10).DistanceTo(0, longitude));

    [Fact]
    public void There_is_no_box_for_what_is_no_code()
    {
        Assert.Empty(CountryBoxes.Find("XQ"));
        Assert.Empty(CountryBoxes.Find(""));
    }

    private static decimal Degrees(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
