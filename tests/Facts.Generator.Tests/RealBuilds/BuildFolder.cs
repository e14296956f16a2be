using System.Diagnostics;
using System.IO;
using Facts.TestSupport;

namespace Facts.Generator.Tests.RealBuilds;

/// <summary>A project in a folder of its own that is built by the SDK, with the generator and the library that these tests were built with.</summary>
internal sealed class BuildFolder : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="$(FactsBuild)Facts.props" />
          <PropertyGroup>
            <TargetFramework Condition="'$(TargetFrameworks)' == ''">net10.0</TargetFramework>
            <UseAppHost>false</UseAppHost>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <Analyzer Include="$(FactsGenerator)" Condition="'$(WithoutGenerator)' == ''" />
            <Reference Include="$(FactsLibrary)" />
          </ItemGroup>
          <Import Project="$(FactsBuild)Facts.targets" />
        </Project>
        """;

    public BuildFolder()
    {
        Write("Data.csproj", Project);
        Write("Directory.Build.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("facts-build-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public BuildFolder Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>Runs <c>dotnet build</c>; what it is told beside that comes last.</summary>
    public BuildRun Build(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        string[] all =
        [
            "build", "-nodeReuse:false", "-tl:off", "-v:minimal", "-p:Configuration=Debug",
            $"-p:FactsBuild={Repository.PathOf("src", "Facts", "build")}/",
            $"-p:FactsGenerator={typeof(FactsGenerator).Assembly.Location}",
            $"-p:FactsLibrary={Path.Combine(AppContext.BaseDirectory, "Facts.dll")}",
            .. arguments,
        ];
        Array.ForEach(all, start.ArgumentList.Add);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment.Remove("Configuration");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBuildExtensionsPath");
        start.Environment.Remove("TargetFramework");
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BuildRun(process.ExitCode, output + error.Result, Folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
