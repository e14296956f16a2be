using Facts.Compiler.Emit.CSharp;

namespace Facts.Compiler.Emit;

/// <summary>Writes the type that a file of the package names: a build in which the generator did not run lacks it, and fails.</summary>
internal static class SentinelEmitter
{
    /// <summary>The file; null where no build asks for it.</summary>
    public static EmittedFile? Emit(EmitOptions options)
    {
        if (options.Sentinel is not { } name)
        {
            return null;
        }

        var file = new GeneratedFileWriter(options with { Namespace = "Facts.Generated" });
        file.Code.Blank().Line(file.GeneratedCode).Line($"internal static class {name}").Line("{").Line("}");
        return file.ToFile("Dataset_.Sentinel.g.cs");
    }
}
