using System.Globalization;
using System.Linq;
using Facts.Compiler.Binding.Places;

namespace Facts.Compiler.Tests.Binding.Places;

public sealed class PlaceReaderTests
{
    [Fact]
    public void Reads_everything_as_written()
    {
        var (read, findings, _) = PlaceSeed.Check("iso=\"RU-PRI\" geo=\"43.11550, 131.8855\" radius=\"2500\" wikidata=\"Q959\" geonames=\"2013348\"");
        Assert.Empty(findings);
        Assert.Equal(new PlaceAttributes("RU-PRI", "43.11550", "131.8855", "2500", "Q959", "2013348"), read);
    }

    [Fact]
    public void Reads_nothing_where_nothing_is_said() => Assert.Equal(new PlaceAttributes(null, null, null, null, null, null), PlaceSeed.Check("also=\"Y\"").Read);

    [Theory]
    [InlineData("iso=\"XQ\"", "FACT2301 XQ")]
    [InlineData("iso=\"ru\"", "FACT2301 ru")]
    [InlineData("iso=\"UK\"", "FACT2302 UK")]
    [InlineData("iso=\"YU\"", "FACT2302 YU")]
    [InlineData("iso=\"EU\"", "FACT2303 EU")]
    [InlineData("iso=\"RU\" geo=\"43.1\"", "FACT2304 43.1")]
    [InlineData("iso=\"RU\" geo=\"43.1N,131.9E\"", "FACT2304 43.1N,131.9E")]
    [InlineData("iso=\"RU\" geo=\"43,1,131,9\"", "FACT2304 43,1,131,9")]
    [InlineData("iso=\"RU\" geo=\"43.,131\"", "FACT2304 43.,131")]
    [InlineData("iso=\"RU\" geo=\".5,131\"", "FACT2304 .5,131")]
    [InlineData("iso=\"RU\" geo=\"--43,131\"", "FACT2304 --43,131")]
    [InlineData("iso=\"RU\" geo=\",\"", "FACT2304 ,")]
    [InlineData("iso=\"RU\" geo=\"131.8855,43.1155\"", "FACT2305 131.8855")]
    [InlineData("iso=\"RU\" geo=\"43.1155, 181.5\"", "FACT2305 181.5")]
    [InlineData("iso=\"RU\" geo=\"43.1155,131.8855\" radius=\"0\"", "FACT2306 0")]
    [InlineData("iso=\"RU\" geo=\"43.1155,131.8855\" radius=\"-5\"", "FACT2306 -5")]
    [InlineData("iso=\"RU\" geo=\"43.1155,131.8855\" radius=\"5 km\"", "FACT2306 5 km")]
    [InlineData("iso=\"RU\" geo=\"43.1155,131.8855\" radius=\"30000000\"", "FACT2306 30000000")]
    [InlineData("iso=\"RU\" radius=\"500\"", "FACT2307 radius=\"500")]
    [InlineData("iso=\"RU\" wikidata=\"159\"", "FACT2308 159")]
    [InlineData("iso=\"RU\" wikidata=\"Q0159\"", "FACT2308 Q0159")]
    [InlineData("iso=\"RU\" wikidata=\"Q\"", "FACT2308 Q")]
    [InlineData("iso=\"RU\" geonames=\"Q12\"", "FACT2309 Q12")]
    [InlineData("iso=\"RU\" geonames=\"١٢\"", "FACT2309 ١٢")]
    [InlineData("iso=\"RU\" geo=\"35.7,139.7\"", "FACT2310 35.7,139.7")]
    [InlineData("iso=\"JP\" geo=\"43.1155,110\"", "FACT2310 43.1155,110")]
    public void Points_at_what_is_wrong(string attributes, string finding) => Assert.Equal([finding], PlaceSeed.Check(attributes).Findings);

    [Fact]
    public void Finds_all_that_is_wrong_at_once() => Assert.Equal(
        ["FACT2301", "FACT2304", "FACT2306", "FACT2308", "FACT2309"],
        PlaceSeed.Check("iso=\"XQ\" geo=\"1\" radius=\"x\" wikidata=\"1\" geonames=\"x\"").Diagnostics.Select(found => found.Rule.Id));

    [Theory]
    [InlineData("iso=\"RU\" geo=\"43.1155,131.8855\"")]
    [InlineData("iso=\"RU\" geo=\"66.1667,-169.8\"")]
    [InlineData("iso=\"KP\" geo=\"37.2,125.0\"")]
    [InlineData("iso=\"FR\" geo=\"-20.9,55.5\"")]
    [InlineData("iso=\"NZ\" geo=\"-43.95,-176.55\"")]
    [InlineData("iso=\"UA-43\" geo=\"44.95,34.1\"")]
    public void Coordinates_in_the_box_or_half_a_degree_off_are_fine(string attributes) => Assert.Empty(PlaceSeed.Check(attributes).Findings);

    [Fact]
    public void Coordinates_are_held_against_the_countries_found_by_going_up()
    {
        string[] others = ["russia iso=RU", "primorye in=russia", "khasan in=primorye", "japan iso=JP", "europe note=x"];
        Assert.Empty(PlaceSeed.Check("in=\"khasan\" geo=\"43.1155,131.8855\"", others).Findings);
        Assert.Equal(["FACT2310 35.7,139.7"], PlaceSeed.Check("in=\"khasan\" geo=\"35.7,139.7\"", others).Findings);
        Assert.Empty(PlaceSeed.Check("in=\"khasan japan\" geo=\"35.7,139.7\"", others).Findings);
        Assert.Empty(PlaceSeed.Check("in=\"europe\" geo=\"35.7,139.7\"", others).Findings);
        Assert.Empty(PlaceSeed.Check("in=\"nowhere\" geo=\"35.7,139.7\"", others).Findings);
    }

    [Fact]
    public void Going_up_in_circles_ends() =>
        Assert.Empty(PlaceSeed.Check("in=\"a\" geo=\"35.7,139.7\"", "a in=b", "b in=a").Findings);

    [Theory]
    [InlineData("iso=\"RU-PRI\" in=\"japan\"", "FACT2311 RU-PRI")]
    [InlineData("iso=\"RU-PRI\" in=\"honshu\"", "FACT2311 RU-PRI")]
    [InlineData("iso=\"RU-PRI\" in=\"russia\"", null)]
    [InlineData("iso=\"RU-PRI\" in=\"japan russia\"", null)]
    [InlineData("iso=\"FR-971\" in=\"guadeloupe\"", null)]
    [InlineData("iso=\"GP\" in=\"france\"", null)]
    [InlineData("iso=\"RU\" in=\"asia\"", null)]
    public void A_code_and_the_places_above_agree(string attributes, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        PlaceSeed.Check(attributes, "russia iso=RU", "japan iso=JP", "honshu in=japan", "france iso=FR", "guadeloupe iso=GP", "asia note=x").Findings);

    [Fact]
    public void The_message_says_which_box_and_how_far()
    {
        string message = PlaceSeed.Check("iso=\"JP\" geo=\"43.5,20\"").Diagnostics[0].Message(path => path);
        Assert.Contains("Japan", message);
        Assert.Contains("24.21 to 45.53", message);
        Assert.Contains("102.93 degrees", message);
    }

    [Fact]
    public void The_message_says_that_a_box_crosses_180() =>
        Assert.Contains("19.61 to -168.99 (across 180)", PlaceSeed.Check("iso=\"RU\" geo=\"35.7,139.7\"").Diagnostics[0].Message(path => path));

    [Fact]
    public void Swapped_coordinates_are_recognised()
    {
        Assert.Contains("did you mean \"43.1155,131.8855\"?", PlaceSeed.Check("iso=\"RU\" geo=\"131.8855,43.1155\"").Diagnostics[0].Message(path => path));
        Assert.Contains("the other way round", PlaceSeed.Check("iso=\"DE\" geo=\"13.4,52.5\"").Diagnostics[0].Message(path => path));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            string message = PlaceSeed.Check("iso=\"JP\" geo=\"43.5,20\"").Diagnostics[0].Message(path => path);
            Assert.Contains("24.21 to 45.53", message);
            Assert.Equal("; did you mean 'IN'?", IsoCodes.Hint("india"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
