using System.Linq;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Diagnostics;

/// <summary>The pages of the rules, and the seeds in them, say what the compiler does.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Pages => [.. RulePage.Ids];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_the_headline_of_its_rule(string id)
    {
        Rule rule = RuleCatalog.All.Single(rule => rule.Id == id);
        RulePage page = RulePage.Read(id);
        Assert.Equal((rule.Id, rule.Title, rule.DefaultSeverity.ToString().ToLowerInvariant()), (page.Id, page.Title, page.Severity));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_wrong_example_breaks_this_rule_and_no_other(string id)
    {
        RulePage page = RulePage.Read(id);
        if (page.Wrong.Count > 0)
        {
            CompiledSeeds compiled = Seeds.Compile(page.Wrong);
            Assert.True(compiled.Findings.Count > 0 && compiled.Findings.All(finding => finding.Rule.Id == id), compiled.Report());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_right_example_has_no_finding(string id) => Assert.Equal("", Seeds.Compile(RulePage.Read(id).Right).Report());
}
