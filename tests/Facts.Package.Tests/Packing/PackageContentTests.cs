using System.IO.Compression;
using System.Xml.Linq;

namespace Facts.Package.Tests.Packing;

/// <summary>What is in the packages, and what they say of themselves.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    private static readonly string[] s_notOurs = ["_rels/", "package/", "[Content_Types].xml"];

    [Fact]
    public void There_are_four_packages_of_one_version_and_the_symbols_of_three() => Assert.Equal(
        [
            $"Facts.{ThisBuild.Version}.nupkg",
            $"Facts.{ThisBuild.Version}.snupkg",
            $"Facts.Cli.{ThisBuild.Version}.nupkg",
            $"Facts.Cli.{ThisBuild.Version}.snupkg",
            $"Facts.NorthKoreanLabour.{ThisBuild.Version}.nupkg",
            $"Facts.NorthKoreanLabour.{ThisBuild.Version}.snupkg",
            $"Facts.Templates.{ThisBuild.Version}.nupkg",
        ],
        Directory.GetFiles(packages.Packages).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Facts_brings_the_records_the_generator_and_its_build_files() => Assert.Equal(
        [
            "Facts.nuspec",
            "README.md",
            "analyzers/dotnet/cs/Facts.Generator.dll",
            "build/Facts.props",
            "build/Facts.targets",
            "buildTransitive/Facts.targets",
            "icon.png",
            "lib/net8.0/Facts.dll",
            "lib/net8.0/Facts.xml",
        ],
        FilesOf("Facts"));

    [Fact]
    public void The_dataset_is_a_library_with_its_doc_comments() => Assert.Equal(
        ["Facts.NorthKoreanLabour.nuspec", "README.md", "icon.png", "lib/net8.0/Facts.NorthKoreanLabour.dll", "lib/net8.0/Facts.NorthKoreanLabour.xml"],
        FilesOf("Facts.NorthKoreanLabour"));

    [Theory]
    [InlineData("Facts", "lib/net8.0/Facts.pdb")]
    [InlineData("Facts.NorthKoreanLabour", "lib/net8.0/Facts.NorthKoreanLabour.pdb")]
    public void The_symbols_are_portable(string id, string file)
    {
        using ZipArchive symbols = packages.Open(id, "snupkg");
        using Stream stream = symbols.GetEntry(file)!.Open();
        byte[] start = new byte[4];
        stream.ReadExactly(start);

        Assert.Equal("BSJB"u8.ToArray(), start);
    }

    /// <summary>The generator stays with who compiles seeds: it reaches nobody through a dataset.</summary>
    [Fact]
    public void The_dataset_asks_for_the_records_alone()
    {
        XElement dependency = Assert.Single(MetadataOf("Facts.NorthKoreanLabour").Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Equal("Facts", (string?)dependency.Attribute("id"));
        Assert.Equal(ThisBuild.Version, (string?)dependency.Attribute("version"));
        Assert.Equal("Build,Analyzers", (string?)dependency.Attribute("exclude"));
    }

    [Theory]
    [InlineData("Facts")]
    [InlineData("Facts.Cli")]
    [InlineData("Facts.Templates")]
    public void The_others_ask_for_no_package(string id) =>
        Assert.DoesNotContain(MetadataOf(id).Descendants(), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("Facts", null)]
    [InlineData("Facts.NorthKoreanLabour", null)]
    [InlineData("Facts.Cli", "DotnetTool")]
    [InlineData("Facts.Templates", "Template")]
    public void A_package_says_what_it_is(string id, string? type)
    {
        XElement metadata = MetadataOf(id);

        Assert.Equal(id, Value(metadata, "id"));
        Assert.Equal(ThisBuild.Version, Value(metadata, "version"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("expression", (string?)Element(metadata, "license")!.Attribute("type"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.NotEqual("Package Description", Value(metadata, "description"));
        Assert.NotEmpty(Value(metadata, "tags")!);
        Assert.Equal(ThisBuild.Home, Value(metadata, "projectUrl"));
        Assert.Equal(ThisBuild.Home, (string?)Element(metadata, "repository")!.Attribute("url"));
        Assert.Equal(type, metadata.Descendants().Where(element => element.Name.LocalName == "packageType").Select(element => (string?)element.Attribute("name")).SingleOrDefault());
        Assert.Contains("README.md", FilesOf(id));
        Assert.Contains("icon.png", FilesOf(id));
    }

    [Fact]
    public void The_command_of_the_tool_is_facts()
    {
        using ZipArchive tool = packages.Open("Facts.Cli");
        ZipArchiveEntry settings = Assert.Single(tool.Entries, entry => entry.Name == "DotnetToolSettings.xml");
        using Stream stream = settings.Open();

        Assert.Equal("facts", (string?)XDocument.Load(stream).Descendants("Command").Single().Attribute("Name"));
    }

    /// <summary>Links in packages and links of the rules lead to one home.</summary>
    [Fact]
    public void The_pages_of_the_rules_are_at_the_home_of_the_packages() => Assert.Contains(
        $"\"{ThisBuild.Home}/blob/", File.ReadAllText(Repository.PathOf("generators", "Facts.Compiler", "Diagnostics", "RuleLinks.cs")), StringComparison.Ordinal);

    [Fact]
    public void The_readme_shows_a_doc_comment_as_the_package_has_it()
    {
        using ZipArchive package = packages.Open("Facts.NorthKoreanLabour");
        using Stream stream = package.GetEntry("lib/net8.0/Facts.NorthKoreanLabour.xml")!.Open();
        XElement member = XDocument.Load(stream).Descendants("member").Single(member => (string?)member.Attribute("name") == "P:NorthKoreanLabour.Figures.RfaEscapes.WorkersInRussia2018");
        IEnumerable<string> lines = member.Descendants().SelectMany(element => element.Nodes()).OfType<XText>().Select(text => text.Value.Trim()).Where(text => text.Length > 0);

        Assert.Contains(string.Join('\n', lines) + "\n```", File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private string[] FilesOf(string id)
    {
        using ZipArchive package = packages.Open(id);
        return [.. package.Entries.Select(entry => entry.FullName).Where(name => !s_notOurs.Any(name.StartsWith)).Order(StringComparer.Ordinal)];
    }

    private XElement MetadataOf(string id)
    {
        using ZipArchive package = packages.Open(id);
        using Stream stream = package.GetEntry(id + ".nuspec")!.Open();
        return Element(XDocument.Load(stream).Root!, "metadata")!;
    }

    private static XElement? Element(XElement parent, string name) => parent.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static string? Value(XElement parent, string name) => Element(parent, name)?.Value;
}
