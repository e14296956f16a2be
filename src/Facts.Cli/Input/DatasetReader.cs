using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit;
using Facts.Compiler.Syntax.Encodings;
using Facts.Compiler.Text;

namespace Facts.Cli.Input;

/// <summary>Reads and compiles the seeds of a command.</summary>
internal static class DatasetReader
{
    public static CompiledDataset Compile(IReadOnlyList<string> paths, ToolEnvironment environment)
    {
        IReadOnlyList<string> files = SeedFiles.Find(paths, environment);
        IReadOnlyList<SeedSettings> settings = SettingFiles.Read(files, environment.Folder);
        return DatasetCompiler.Compile(files.Select(Read), settings);
    }

    private static SourceText Read(string file) => SourceDecoder.Decode(RelativePath.Slashes(file), File.ReadAllBytes(file));
}
