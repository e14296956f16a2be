using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Facts.Benchmarks.Synthetic;

/// <summary>C# compiled as a release build compiles it, against this runtime and the library Facts.</summary>
internal static class CSharpProject
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Append(typeof(FactDataset).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new Generator.FactsGenerator().AsSourceGenerator()], optionsProvider: new ProjectOptions(), parseOptions: s_parse);

    public static CSharpCompilation Library(string name, params string[] code) => Compilation(name, OutputKind.DynamicallyLinkedLibrary, code);

    public static CSharpCompilation Executable(string name, params string[] code) => Compilation(name, OutputKind.ConsoleApplication, code);

    /// <summary>Compiles to a stream; what does not compile without a warning is no fair subject.</summary>
    public static void Emit(Compilation compilation, Stream image)
    {
        EmitResult result = compilation.Emit(image);
        Require(result.Diagnostics);
    }

    public static void Require(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(found => found.Severity >= DiagnosticSeverity.Warning) is { } wrong)
        {
            throw new InvalidOperationException(wrong.ToString());
        }
    }

    private static CSharpCompilation Compilation(string name, OutputKind kind, string[] code) => CSharpCompilation.Create(
        name,
        code.Select(text => CSharpSyntaxTree.ParseText(text, s_parse)),
        s_references,
        new CSharpCompilationOptions(kind, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
}
