using System.Text.Json.Nodes;

namespace Facts.Package.Tests.Consuming;

/// <summary>A program that is trimmed, or compiled to native code: without a warning of the trimmer's or the compiler's, and it says the same.</summary>
[Collection(PackageCollection.Name)]
public sealed class NativeTests(PackedPackages packages)
{
    [Fact]
    public void A_trimmed_program_has_no_warning_and_says_the_same() => Publish("trimmed", "net10.0");

    [NativeFact]
    public void A_native_program_has_no_warning_and_says_the_same() => Publish("native", "net8.0");

    private void Publish(string way, string framework)
    {
        string folder = packages.Copy("Native", $"{way}/Native");

        CommandRun publish = packages.Run("dotnet", folder, ["publish", "-v:quiet", "-f", framework, $"-p:TargetFrameworks={framework}", "-o", "out"]).Succeeded();
        // Of every form: "warning IL2026" is one of the linker's, "Trim analysis warning IL2026" one of the native compiler's.
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);

        string[] lines = packages
            .Run(Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Native.exe" : "Native"), folder, [])
            .Succeeded()
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal(5, lines.Length);
        Assert.Equal("12 persons", lines[0]);
        Assert.Equal("12", (string?)JsonNode.Parse(lines[1])!["Figure"]!["value"]);
        Assert.Equal(["21000 persons", "True", "3"], lines[2..]);
    }
}
