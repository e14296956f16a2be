namespace Facts.Package.Tests.Packing;

/// <summary>The tests that use the packages: one after another, for each of them keeps the machine busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "Packages";
}
