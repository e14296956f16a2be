using Facts.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generator.Tests.Pipeline;

/// <summary>No output of any step holds what belongs to one run of the compiler.</summary>
public sealed class PurityTests
{
    [Fact]
    public void No_step_holds_what_belongs_to_one_run()
    {
        DriverRun run = new SeedDriver()
            .Write("names.facts.md", Seeds.Register)
            .Write("first.facts.md", Seeds.First.Replace("[21,000]", "[31,000]"))
            .Write("second.facts.md", Seeds.Second)
            .Write("broken.facts.md", Seeds.Second.Replace("id: second", "id: broken").Replace("{.figure", "{.figur"))
            .Run();

        foreach (string step in Steps.All)
        {
            Assert.NotEmpty(run.Result.TrackedSteps[step]);
            foreach ((object value, IncrementalStepRunReason _) in run.Result.TrackedSteps[step].SelectMany(output => output.Outputs))
            {
                Assert.Empty(ForbiddenObjects.Find(value));
            }
        }
    }

    [Theory]
    [InlineData("symbol")]
    [InlineData("node")]
    [InlineData("token")]
    [InlineData("tree")]
    [InlineData("location")]
    [InlineData("text")]
    [InlineData("compilation")]
    [InlineData("file")]
    [InlineData("delegate")]
    public void A_planted_one_is_found(string kind)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C { }");
        Compilation compilation = CSharpCompilation.Create("c", [tree]);
        object planted = kind switch
        {
            "symbol" => compilation.GetTypeByMetadataName("C")!,
            "node" => tree.GetRoot(),
            "token" => tree.GetRoot().GetFirstToken(),
            "tree" => tree,
            "location" => tree.GetRoot().GetLocation(),
            "text" => SourceText.From("text"),
            "compilation" => compilation,
            "file" => new SeedFile("a.facts.md", ""),
            _ => (Func<SyntaxTree>)(() => tree),
        };

        Assert.NotEmpty(ForbiddenObjects.Find(new Derived([new Holder(planted)])));
        Assert.Empty(ForbiddenObjects.Find(new Derived([new Holder("text"), new Holder(1)])));
    }

    private record Base(ImmutableArray<Holder> Held);

    private sealed record Derived(ImmutableArray<Holder> Held) : Base(Held);

    private sealed class Holder(object value)
    {
        private readonly object _value = value;

        public override string ToString() => _value.ToString()!;
    }
}
