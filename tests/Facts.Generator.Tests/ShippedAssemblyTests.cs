namespace Facts.Generator.Tests;

/// <summary>The dll that is shipped loads in every compiler since Roslyn 4.8.</summary>
public sealed class ShippedAssemblyTests
{
    [Fact]
    public void It_refers_to_nothing_but_what_the_oldest_compiler_has()
    {
        IEnumerable<string> references = typeof(FactsGenerator).Assembly.GetReferencedAssemblies().Select(name => $"{name.Name} {name.Version!.ToString(2)}");

        Assert.Equal(
            ["Microsoft.CodeAnalysis 4.8", "System.Collections.Immutable 7.0", "netstandard 2.0"],
            references.Where(reference => !reference.StartsWith("Microsoft.CodeAnalysis.CSharp ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_lets_out_the_generator_alone() => Assert.Equal([typeof(FactsGenerator)], typeof(FactsGenerator).Assembly.GetExportedTypes());
}
