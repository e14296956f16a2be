using System.Text.RegularExpressions;

namespace Facts.Package.Tests.Template;

/// <summary>The template makes a project whose workflow passes, and whose workflow and hook stop a mistake.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class TemplateTests(CreatedProject project) : IClassFixture<CreatedProject>
{
    private const string Seed = "port-of-call/seeds/harbour.facts.md";

    [Fact]
    public void The_workflow_and_the_hook_pass_what_is_right_and_stop_what_is_wrong()
    {
        string[] workflow = [.. Command().Matches(Read(".github/workflows/facts.yml")).Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(workflow);
        Assert.All(workflow, command => project.Run(command).Succeeded());
        project.Run("git add . && git commit --quiet -m First").Succeeded();

        string path = Path.Combine(project.Folder, Seed);
        File.WriteAllText(path, File.ReadAllText(path).Replace("measure=harbour-workers", "measure=harbor-workers", StringComparison.Ordinal));

        CommandRun build = project.Run(workflow[0]);
        Assert.Equal(1, build.ExitCode);
        Assert.Equal(["harbour.facts.md(12,40): error FACT3001"], build.Findings.Select(finding => finding.What).Where(what => what.Contains(": error ", StringComparison.Ordinal)).Distinct());

        CommandRun commit = project.Run("git add . && git commit --quiet -m Second");
        Assert.Equal(1, commit.ExitCode);
        Assert.Contains(Seed + "(12,40): error FACT3001", commit.Output, StringComparison.Ordinal);
        Assert.Equal("1", project.Run("git rev-list --count HEAD").Output.Trim());
    }

    /// <summary>What the README shows is what the template has.</summary>
    [Theory]
    [InlineData("yaml", ".github/workflows/facts.yml")]
    [InlineData("sh", ".githooks/pre-commit")]
    public void The_readme_shows_the_files_of_the_template(string language, string file) =>
        Assert.Contains($"```{language}\n{Read(file)}```\n", File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private string Read(string file) => File.ReadAllText(Path.Combine(project.Folder, file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^ +- run: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
