using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Synthetic;

/// <summary>The made-up dataset, compiled from its seeds by the generator as a build does it.</summary>
internal static class SyntheticBuild
{
    public const string AssemblyName = "Synthetic";

    /// <summary>What the generator makes of the seeds, in a library's compilation.</summary>
    public static Compilation Generate(int count)
    {
        CSharpProject.Driver()
            .AddAdditionalTexts([.. SyntheticSeeds.Of(count)])
            .RunGeneratorsAndUpdateCompilation(CSharpProject.Library(AssemblyName), out Compilation compilation, out var diagnostics);
        CSharpProject.Require(diagnostics);
        return compilation;
    }

    /// <summary>The dataset in this process. It is loaded for good, as a program's own assemblies are: code of a collectible one is slower.</summary>
    public static FactDataset Load(int count)
    {
        using var image = new MemoryStream();
        CSharpProject.Emit(Generate(count), image);
        Type dataset = Assembly.Load(image.ToArray()).GetType("Synthetic.Dataset", throwOnError: true)!;
        return (FactDataset)dataset.GetProperty("Instance")!.GetValue(null)!;
    }
}
