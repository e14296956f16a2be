using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Facts.Compiler.Text;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Architecture;

/// <summary>Text → Values → Syntax → Language → Binding → Checks → Emit: a layer uses only those before it; all may use Diagnostics, which uses Text. Language takes plain text, so it uses no syntax.</summary>
public sealed class LayerTests
{
    private const string Core = "Facts.Compiler";

    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        ["Text"] = [],
        ["Values"] = ["Text"],
        ["Diagnostics"] = ["Text"],
        ["Syntax"] = ["Text", "Diagnostics"],
        ["Language"] = ["Text", "Values"],
        ["Binding"] = ["Text", "Values", "Diagnostics", "Syntax", "Language"],
        ["Checks"] = ["Text", "Values", "Diagnostics", "Syntax", "Language", "Binding"],
        ["Emit"] = ["Text", "Values", "Diagnostics", "Syntax", "Language", "Binding", "Checks"],
    };

    private static readonly Assembly s_core = typeof(SourceText).Assembly;

    [Fact]
    public void A_layer_uses_only_those_before_it()
    {
        IEnumerable<string> wrong =
            from type in s_core.GetTypes()
            let layer = LayerOf(type)
            where layer is not null
            from used in ReferencedTypes.Of(type)
            let usedLayer = used.Assembly == s_core ? LayerOf(used) : null
            where usedLayer is not null && usedLayer != layer && !s_mayUse[layer].Contains(usedLayer)
            select $"{type} uses {used}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void No_file_imports_a_later_layer()
    {
        IEnumerable<string> wrong =
            from file in CoreFiles()
            let layer = file.Split('/')[0]
            from Match import in Regex.Matches(File.ReadAllText(Path.Combine(CoreFolder, file)), @"^(?:global )?using (?:static |\w+ = )?Facts\.Compiler\.(\w+)", RegexOptions.Multiline)
            let used = import.Groups[1].Value
            where used != layer && !s_mayUse[layer].Contains(used)
            select $"{file} imports {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        IEnumerable<string> wrong =
            from file in CoreFiles()
            let folder = Path.GetDirectoryName(file)!.Replace('\\', '/')
            where !folder.Contains("Polyfills")
            let found = Regex.Match(File.ReadAllText(Path.Combine(CoreFolder, file)), @"^namespace ([\w.]+);", RegexOptions.Multiline)
            where found.Success && found.Groups[1].Value != $"{Core}.{folder.Replace('/', '.')}"
            select $"{file} is in {found.Groups[1].Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_core_is_a_layer() =>
        Assert.Empty(CoreFiles().Select(file => file.Split('/')[0]).Distinct().Except(s_mayUse.Keys));

    [Fact]
    public void The_core_refers_to_netstandard_alone() =>
        Assert.Equal(["netstandard"], s_core.GetReferencedAssemblies().Select(name => name.Name!));

    [Fact]
    public void The_core_lets_no_type_out() => Assert.Empty(s_core.GetExportedTypes());

    [Fact]
    public void Files_are_small()
    {
        IEnumerable<string> wrong =
            from folder in new[] { "generators", "src", "tests", "benchmarks" }
            from file in SourceFiles(Repository.PathOf(folder))
            where !file.EndsWith(".g.cs", StringComparison.Ordinal)
            let lines = File.ReadLines(Path.Combine(Repository.Root, folder, file)).Count()
            where lines > 300
            select $"{folder}/{file} has {lines} lines";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_reader_of_IL_finds_what_code_uses()
    {
        HashSet<Type> found = ReferencedTypes.Of(typeof(Planted));

        Assert.Contains(typeof(LineMap), found);
        Assert.Contains(typeof(EquatableArray<>), found);
        Assert.Contains(typeof(TextSpan), found);
    }

    private static string CoreFolder => Repository.PathOf("generators", "Facts.Compiler");

    private static IEnumerable<string> CoreFiles() => SourceFiles(CoreFolder);

    private static IEnumerable<string> SourceFiles(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(folder, path).Replace('\\', '/')
        where !Regex.IsMatch(relative, "(^|/)(bin|obj)/")
        select relative;

    private static string? LayerOf(Type type)
    {
        for (Type? outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (outer.Namespace is { } name && name.StartsWith(Core + ".", StringComparison.Ordinal))
            {
                string layer = name[(Core.Length + 1)..].Split('.')[0];
                return s_mayUse.ContainsKey(layer) ? layer : null;
            }
        }

        return null;
    }

    private sealed class Planted
    {
        public static int Use() => LineMap.Of("").Starts.Count;

        public static string Cast(object value) => ((TextSpan)value).ToString();
    }
}
