using System.Reflection;

namespace Facts.Package.Tests.Building;

/// <summary>What the build of these tests says of itself.</summary>
internal static class ThisBuild
{
    public static string Configuration { get; } = Read("Configuration");

    public static string Version { get; } = Read("Version");

    public static string Home { get; } = Read("Home");

    public static string NuGetPackageRoot { get; } = Read("NuGetPackageRoot");

    private static string Read(string key) =>
        typeof(ThisBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
