using Facts.Generator.Tests.Driving;

namespace Facts.Generator.Tests.Pipeline;

/// <summary>What each kind of edit makes the pipeline do again.</summary>
public sealed class RunReasonTests
{
    private const string ThreeCached = "Cached Cached Cached";
    private const string ThreeUnchanged = "Unchanged Unchanged Unchanged";
    private const string OneModified = "Cached Cached Modified";
    private const string OneUnchanged = "Cached Cached Unchanged";

    private static readonly RunReasons s_cached = new(
        Read: ThreeCached,
        Settings: ThreeCached,
        Parse: ThreeCached,
        Declare: ThreeCached,
        Table: "Cached",
        FirstPath: "Cached",
        Bind: ThreeCached,
        Comparables: ThreeCached,
        Group: "Cached",
        Compare: "Cached",
        CompareEvents: "Cached",
        Relate: "Cached",
        Locations: ThreeCached,
        FindInSyntax: ThreeCached,
        FindInNames: ThreeCached,
        FindInFacts: ThreeCached,
        Gather: "Cached",
        Check: "Cached",
        CheckComparison: "Cached",
        Report: "Cached",
        Options: "Cached",
        EmitOptions: "Cached",
        LostNames: "Cached",
        Lower: ThreeCached,
        Outline: ThreeCached,
        EmitDocument: ThreeCached,
        EmitLocations: ThreeCached,
        EmitIndex: "Cached",
        EmitObservations: "Cached",
        EmitRelations: "Cached");

    /// <summary>One seed is read again, and says the same facts at other places.</summary>
    private static readonly RunReasons s_moved = s_cached with
    {
        Read = OneModified,
        Settings = OneUnchanged,
        Parse = OneModified,
        Declare = OneUnchanged,
        Bind = OneModified,
        Comparables = OneUnchanged,
        Locations = OneModified,
        FindInSyntax = OneUnchanged,
        FindInFacts = OneUnchanged,
        Check = "Unchanged",
        CheckComparison = "Unchanged",
        Lower = OneUnchanged,
        EmitLocations = OneModified,
    };

    [Fact]
    public void Every_step_is_expected_of_here() => Assert.Equal(Steps.All, RunReasons.Names);

    [Fact]
    public void The_same_run_does_nothing() => Expect(s_cached, _ => { });

    [Fact]
    public void An_edit_of_csharp_does_nothing() => Expect(s_cached, driver => driver.EditCSharp());

    [Fact]
    public void Equal_files_are_read_and_found_unchanged() =>
        Expect(s_cached with { Read = ThreeUnchanged, Settings = ThreeUnchanged }, driver => driver.RecreateAll());

    [Fact]
    public void Prose_moves_places_and_nothing_else() => Expect(
        s_moved, driver => driver.Write("first.facts.md", Seeds.First.Replace("There is prose here.", "There is prose here,\nand more of it.")));

    [Fact]
    public void A_value_reaches_what_is_compared_and_its_own_file() => Expect(
        s_moved with
        {
            Comparables = OneModified,
            Group = "Modified",
            Compare = "Modified",
            CompareEvents = "Unchanged",
            Relate = "Modified",
            CheckComparison = "Modified",
            Report = "Modified",
            Locations = OneUnchanged,
            Lower = OneModified,
            Outline = OneUnchanged,
            EmitDocument = OneModified,
            EmitLocations = OneUnchanged,
            EmitObservations = "Unchanged",
            EmitRelations = "Modified",
        },
        driver => driver.Write("first.facts.md", Seeds.First.Replace("[21,000]", "[31,000]")));

    [Fact]
    public void A_new_id_reaches_the_names_of_all_and_only_its_own_file() => Expect(
        s_moved with
        {
            Declare = OneModified,
            Table = "Modified",
            FirstPath = "Unchanged",
            Bind = "Modified Unchanged Unchanged",
            Comparables = "Modified Unchanged Unchanged",
            Group = "Unchanged",
            CompareEvents = "Unchanged",
            FindInNames = OneUnchanged,
            LostNames = "Unchanged",
            Lower = "Modified Unchanged Unchanged",
            Outline = OneModified,
            EmitDocument = OneModified,
            EmitIndex = "Unchanged",
            EmitObservations = "Unchanged",
            EmitRelations = "Unchanged",
        },
        driver => driver.Write("second.facts.md", Seeds.Second + "It has [two pages]{.figure #pages unit=page}.\n"));

    [Fact]
    public void A_seed_that_is_gone_is_gone_from_every_step()
    {
        const string oneRemoved = "Cached Cached Removed";
        Expect(
            s_cached with
            {
                Read = oneRemoved,
                Settings = oneRemoved,
                Parse = oneRemoved,
                Declare = oneRemoved,
                Table = "Modified",
                FirstPath = "Unchanged",
                Bind = "Removed Unchanged Unchanged",
                Comparables = "Removed Unchanged Unchanged",
                Group = "Modified",
                Compare = "Modified",
                CompareEvents = "Unchanged",
                Relate = "Modified",
                Locations = oneRemoved,
                FindInSyntax = oneRemoved,
                FindInNames = oneRemoved,
                FindInFacts = oneRemoved,
                Gather = "Modified",
                Check = "Unchanged",
                CheckComparison = "Unchanged",
                Report = "Unchanged",
                LostNames = "Unchanged",
                Lower = "Removed Unchanged Unchanged",
                Outline = "Cached Cached Removed",
                EmitDocument = "Cached Cached Removed",
                EmitLocations = oneRemoved,
                EmitIndex = "Modified",
                EmitObservations = "Modified",
                EmitRelations = "Modified",
            },
            driver => driver.Remove("second.facts.md"));
    }

    [Fact]
    public void The_order_of_files_is_no_matter() => Expect(s_cached, driver => driver.Reverse());

    [Fact]
    public void An_option_is_met_at_emission_only() => Expect(
        s_cached with
        {
            Settings = ThreeUnchanged,
            Options = "Modified",
            EmitOptions = "Modified",
            EmitDocument = "Modified Modified Modified",
            EmitLocations = "Modified Modified Modified",
            EmitIndex = "Modified",
            EmitObservations = "Modified",
            EmitRelations = "Modified",
        },
        driver => driver.SetProperty("FactsNamespace", "Other"));

    [Fact]
    public void A_severity_is_met_in_the_report_only() => Expect(
        s_cached with { Settings = "Modified Unchanged Unchanged", Report = "Unchanged", Options = "Unchanged" },
        driver => driver.Set("first.facts.md", "facts_severity.fact5001", "error"));

    private static void Expect(RunReasons expected, Action<SeedDriver> edit)
    {
        SeedDriver driver = Start();
        edit(driver);
        string difference = RunReasons.Of(driver.Run()).DifferenceFrom(expected);
        Assert.True(difference.Length == 0, difference);
    }

    private static SeedDriver Start()
    {
        SeedDriver driver = new SeedDriver()
            .Write("names.facts.md", Seeds.Register)
            .Write("first.facts.md", Seeds.First)
            .Write("second.facts.md", Seeds.Second);
        DriverRun run = driver.Run();
        Assert.Empty(run.Findings);
        Assert.Empty(run.CSharpErrors);
        return driver;
    }
}
