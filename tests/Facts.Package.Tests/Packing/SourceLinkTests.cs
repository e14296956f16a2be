using System.Reflection.Metadata;
using System.Text.Json.Nodes;

namespace Facts.Package.Tests.Packing;

/// <summary>The symbols lead to the sources at the project's home, by the commit: in a clone that has its remote there, as the one that publishes does.</summary>
[Collection(PackageCollection.Name)]
public sealed class SourceLinkTests(PackedPackages packages)
{
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [CheckoutFact]
    public void Every_source_is_a_file_of_the_commit_or_embedded()
    {
        string clone = packages.PathOf("published");
        Run("git", packages.Folder, "clone", "--quiet", Repository.Root, clone);
        Run("git", clone, "remote", "set-url", "origin", ThisBuild.Home + ".git");
        Run("dotnet", Path.Combine(clone, "src", "Facts"), "build", "-v:quiet", "-p:BuildProjectReferences=false", "-p:RunAnalyzers=false", "-p:ContinuousIntegrationBuild=true");

        using FileStream stream = File.OpenRead(Path.Combine(clone, "src", "Facts", "obj", "Debug", "net8.0", "Facts.pdb"));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        MetadataReader symbols = provider.GetMetadataReader();
        (string from, JsonNode? to) = Assert.Single(JsonNode.Parse(Information(symbols, EntityHandle.ModuleDefinition, s_sourceLink)!)!["documents"]!.AsObject());

        Assert.Equal("/_/*", from);
        Assert.Equal($"{ThisBuild.Home.Replace("//github.com/", "//raw.githubusercontent.com/", StringComparison.Ordinal)}/{Run("git", clone, "rev-parse", "HEAD").Trim()}/*", (string?)to);
        HashSet<string> files = [.. Run("git", clone, "ls-files").Split('\n').Select(file => "/_/" + file)];
        Assert.All(symbols.Documents, document => Assert.True(
            files.Contains(symbols.GetString(symbols.GetDocument(document).Name)) || Information(symbols, document, s_embeddedSource) is not null));
    }

    private static byte[]? Information(MetadataReader symbols, EntityHandle of, Guid kind) => symbols.GetCustomDebugInformation(of)
        .Select(symbols.GetCustomDebugInformation)
        .Where(information => symbols.GetGuid(information.Kind) == kind)
        .Select(information => symbols.GetBlobBytes(information.Value))
        .SingleOrDefault();

    private static string Run(string program, string folder, params string[] arguments) => CommandLine.Run(program, folder, arguments).Succeeded().Output;
}
