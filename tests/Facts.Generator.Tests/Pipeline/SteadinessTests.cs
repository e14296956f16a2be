using System.Globalization;
using Facts.Generator.Tests.Driving;

namespace Facts.Generator.Tests.Pipeline;

/// <summary>The same bytes on every machine.</summary>
public sealed class SteadinessTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_machine_language_changes_nothing(string culture)
    {
        IReadOnlyDictionary<string, string> expected = Start("/repo").Run().Files;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Assert.Equal(expected, Start("/repo").Run().Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("/another/place")]
    [InlineData(@"C:\Users\İ\repo")]
    [InlineData(@"\\server\share\repo")]
    public void The_folder_of_the_project_changes_nothing(string root) => Assert.Equal(Start("/repo").Run().Files, Start(root).Run().Files);

    [Fact]
    public void Locations_are_seen_from_the_root_that_is_set()
    {
        SeedDriver driver = Start("/repo/src/data");
        driver.SetProperty("FactsRoot", "../..");

        Assert.Contains(driver.Run().Files.Values, text => text.Contains("src/data/first.facts.md"));
        Assert.DoesNotContain(driver.Run().Files.Values, text => text.Contains("/repo"));
    }

    [Fact]
    public void Files_are_named_alike_in_any_order()
    {
        SeedDriver driver = Start("/repo");
        driver.Reverse();

        Assert.Equal(Start("/repo").Run().Files, driver.Run().Files);
    }

    private static SeedDriver Start(string root) => new SeedDriver(root)
        .Write("names.facts.md", Seeds.Register)
        .Write("first.facts.md", Seeds.First)
        .Write("second.facts.md", Seeds.Second);
}
