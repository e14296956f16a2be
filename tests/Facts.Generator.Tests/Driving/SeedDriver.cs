using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generator.Tests.Driving;

/// <summary>The generator at work on seeds: edits, and after each a run.</summary>
internal sealed class SeedDriver
{
    private const string DefaultRoot = "/repo";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Facts.dll"))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private readonly Dictionary<string, string> _properties = new() { ["build_property.rootnamespace"] = "Example", ["build_property.projectdir"] = DefaultRoot };
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _settings = [];
    private readonly List<AdditionalText> _seeds = [];
    private GeneratorDriver _driver;
    private Options? _options;
    private string _code = "class Program { static void Main() { } }";

    public SeedDriver(string root = DefaultRoot, Action<string, string>? probe = null)
    {
        Root = root;
        _properties["build_property.projectdir"] = root;
        _driver = CSharpGeneratorDriver.Create(
            [new FactsGenerator(probe).AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public string Root { get; }

    public SeedDriver Write(string name, string text)
    {
        string path = PathOf(name);
        int index = _seeds.FindIndex(seed => seed.Path == path);
        var seed = new SeedFile(path, text);
        if (index < 0)
        {
            _seeds.Add(seed);
        }
        else
        {
            _seeds[index] = seed;
        }

        return this;
    }

    public void Add(AdditionalText file) => _seeds.Add(file);

    public void Remove(string name) => _seeds.RemoveAll(seed => seed.Path == PathOf(name));

    public void Reverse() => _seeds.Reverse();

    public void RecreateAll()
    {
        for (int i = 0; i < _seeds.Count; i++)
        {
            _seeds[i] = new SeedFile(_seeds[i].Path, _seeds[i].GetText()!.ToString());
        }
    }

    public void SetProperty(string name, string value)
    {
        _properties["build_property." + name.ToLowerInvariant()] = value;
        _options = null;
    }

    /// <summary>As a line of an <c>.editorconfig</c> that holds for the seed.</summary>
    public void Set(string name, string key, string value)
    {
        _settings[PathOf(name)] = new Dictionary<string, string> { [key] = value };
        _options = null;
    }

    public void EditCSharp() => _code += "\nclass Another { }";

    public DriverRun Run()
    {
        Compilation compilation = CSharpCompilation.Create(
            "Example", [CSharpSyntaxTree.ParseText(_code)], s_references, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        _options ??= new Options(new Dictionary<string, string>(_properties), new Dictionary<string, IReadOnlyDictionary<string, string>>(_settings));
        _driver = _driver
            .WithUpdatedAnalyzerConfigOptions(_options)
            .ReplaceAdditionalTexts([.. _seeds])
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        return new DriverRun(_driver.GetRunResult().Results.Single(), updated);
    }

    private string PathOf(string name) => Root + "/" + name;
}
