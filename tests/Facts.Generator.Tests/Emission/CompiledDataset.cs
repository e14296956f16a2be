extern alias FactsLibrary;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Facts.Compiler.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Facts.Generator.Tests.Emission;

/// <summary>Generated files compiled with the code of a test as a strict project compiles them, and loaded so that they can be unloaded.</summary>
internal sealed class CompiledDataset
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(FactsLibrary::Facts.Figure).Assembly.Location),
    ];

    private CompiledDataset(AssemblyLoadContext context, Assembly assembly)
    {
        Context = context;
        Assembly = assembly;
    }

    public AssemblyLoadContext Context { get; }

    public Assembly Assembly { get; }

    /// <summary>What the compiler says, warnings of every level and missing comments included.</summary>
    public static IReadOnlyList<string> Diagnose(IEnumerable<EmittedFile> files, params string[] code) =>
        [.. Compilation(files, code).GetDiagnostics().Where(found => found.Severity != DiagnosticSeverity.Hidden).Select(found => found.ToString())];

    public static CompiledDataset Load(IEnumerable<EmittedFile> files, params string[] code)
    {
        using var image = new MemoryStream();
        EmitResult result = Compilation(files, code).Emit(image);
        Assert.Empty(result.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString()));
        image.Position = 0;
        var context = new AssemblyLoadContext("dataset", isCollectible: true);
        context.Resolving += (_, name) => name.Name == "Facts" ? typeof(FactsLibrary::Facts.Figure).Assembly : null;
        return new CompiledDataset(context, context.LoadFromStream(image));
    }

    /// <summary>What an expression of the dataset gives, as text of the invariant culture.</summary>
    public static string Evaluate(IEnumerable<EmittedFile> files, string expression) =>
        (string)Load(files, Probe($"string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{{{expression}}}\")")).Call("Run")!;

    public static string Probe(string expression) => $$"""
        using System;
        using System.Linq;
        using Facts;
        using Facts.UnitTypes;
        using Sample;

        /// <summary>A test's own code.</summary>
        public static class Probe
        {
            /// <summary>Runs it.</summary>
            public static object Run() => {{expression}};
        }
        """;

    public object? Call(string method, params object?[] arguments) => Assembly.GetType("Probe")!.GetMethod(method)!.Invoke(null, arguments);

    private static CSharpCompilation Compilation(IEnumerable<EmittedFile> files, string[] code)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable,
            allowUnsafe: false);
        return CSharpCompilation.Create(
            "Sample." + Guid.NewGuid().ToString("N"),
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.Name, System.Text.Encoding.UTF8))
                .Concat(code.Select(text => CSharpSyntaxTree.ParseText(text, parse, "Probe.cs", System.Text.Encoding.UTF8))),
            s_references,
            options);
    }
}
