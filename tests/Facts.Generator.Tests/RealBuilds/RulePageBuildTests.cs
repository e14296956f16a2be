using System.Text.RegularExpressions;
using Facts.Compiler.Diagnostics;
using Facts.Generator.Tests.Rules;

namespace Facts.Generator.Tests.RealBuilds;

/// <summary>
/// The examples of all rules through the real compiler: one build that runs it once an example, each on a dataset of its own.
/// </summary>
public sealed class RulePageBuildTests
{
    private const string CompilePages = """
        <Project>
          <ItemGroup>
            <Page Include="wrong/*/page;right/*/page" />
          </ItemGroup>
          <Target Name="CompilePages" DependsOnTargets="ResolveReferences;FindReferenceAssembliesForReferences;GenerateMSBuildEditorConfigFile" Outputs="%(Page.Identity)">
            <PropertyGroup>
              <_Folder>%(Page.RelativeDir)</_Folder>
            </PropertyGroup>
            <ItemGroup>
              <_Seed Remove="@(_Seed)" />
              <_Seed Include="$(_Folder)*.facts.md" />
              <_Config Remove="@(_Config)" />
              <_Config Include="$(GeneratedMSBuildEditorConfigFile)" />
              <_Config Include="$(_Folder).editorconfig" Condition="Exists('$(_Folder).editorconfig')" />
            </ItemGroup>
            <Csc Sources="Empty.cs" AdditionalFiles="@(_Seed)" Analyzers="@(Analyzer)" AnalyzerConfigFiles="@(_Config)" References="@(ReferencePathWithRefAssemblies)"
                 OutputAssembly="$(_Folder)page.dll" TargetType="library" NoConfig="true" Deterministic="true" Nullable="enable" WarningLevel="9" DebugType="none" DisabledWarnings="1701;1702"
                 ToolPath="$(CscToolPath)" ToolExe="$(CscToolExe)" UseSharedCompilation="true" ContinueOnError="ErrorAndContinue" />
          </Target>
        </Project>
        """;

    [Fact]
    public void Every_example_does_in_a_build_what_its_page_says()
    {
        RulePage[] pages = [.. RuleCatalog.All.Select(rule => RulePage.Read(rule.Id)).Where(page => page is { HasExamples: true, IsOfEvidence: false })];
        using var folder = new BuildFolder();
        folder.Write("Pages.targets", CompilePages).Write("Empty.cs", "");
        foreach (RulePage page in pages)
        {
            Write(folder, "wrong/" + page.Id, page.Wrong);
            Write(folder, "right/" + page.Id, page.Right);
        }

        BuildRun run = folder.Build(
            "-t:CompilePages", "-restore", $"-p:CustomAfterMicrosoftCommonTargets={folder.PathOf("Pages.targets")}", "-p:EnableDefaultItems=false", "-p:EnableDefaultFactsItems=false");

        ILookup<string, string> found = run.Findings
            .Select(finding => Regex.Match(finding, @"(?<example>(?:wrong|right)/FACT\d{4})/.*: (?<what>(?:error|warning) FACT\d{4})$"))
            .ToLookup(match => match.Groups["example"].Value, match => match.Groups["what"].Value);
        Assert.Equal([], run.Findings.Where(finding => finding.Contains(": error CS") || finding.Contains(": error MSB") || !finding.Contains("FACT")));
        Assert.Equal(
            pages.Select(page => $"{page.Id}: {page.Severity} {page.Id}"),
            pages.Select(page => $"{page.Id}: {found["wrong/" + page.Id].FirstOrDefault(what => what.EndsWith(page.Id, StringComparison.Ordinal))}"));
        Assert.Equal([], pages.SelectMany(page => found["right/" + page.Id].Select(what => $"{page.Id}: {what}")));
    }

    private static void Write(BuildFolder folder, string example, IReadOnlyDictionary<string, string> files)
    {
        folder.Write(example + "/page", "");
        foreach ((string name, string text) in files)
        {
            folder.Write($"{example}/{name}", text);
        }
    }
}
