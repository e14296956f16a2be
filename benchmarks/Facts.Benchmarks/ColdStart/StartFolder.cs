using Facts.Benchmarks.Files;
using Facts.Benchmarks.Synthetic;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.ColdStart;

/// <summary>A folder with the facts in every form: libraries with a program that uses them, and files.</summary>
internal sealed class StartFolder : IDisposable
{
    private const string RuntimeConfig = """
        {
          "runtimeOptions": {
            "tfm": "net10.0",
            "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" }
          }
        }
        """;

    private readonly string _path = Directory.CreateTempSubdirectory("facts-cold-start-").FullName;

    public string Program => Path.Combine(_path, "Start.dll");

    public static StartFolder Of(int count, string program, params string[] formats)
    {
        var folder = new StartFolder();
        MetadataReference facts = folder.Compile(SyntheticBuild.Generate(count));
        MetadataReference handwritten = folder.Compile(
            CSharpProject.Library("Handwritten", HandwrittenCode.Constants(count), HandwrittenCode.Records(count), HandwrittenCode.Table(count)));
        folder.Compile(CSharpProject.Executable("Start", program).AddReferences(facts, handwritten));
        File.WriteAllText(Path.ChangeExtension(folder.Program, ".runtimeconfig.json"), RuntimeConfig);
        string library = typeof(FactDataset).Assembly.Location;
        File.Copy(library, Path.Combine(folder._path, Path.GetFileName(library)));
        FactRecord[] records = FactRecord.Of(count);
        foreach (string format in formats)
        {
            FactFile.Of(format).Write(folder.FileOf(format), records);
        }

        return folder;
    }

    public string FileOf(string format) => Path.Combine(_path, "facts." + format);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_path, recursive: true);
    }

    private PortableExecutableReference Compile(Compilation compilation)
    {
        string path = Path.Combine(_path, compilation.AssemblyName + ".dll");
        using (FileStream image = File.Create(path))
        {
            CSharpProject.Emit(compilation, image);
        }

        return MetadataReference.CreateFromFile(path);
    }
}
