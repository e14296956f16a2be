namespace Facts.Generator.Tests.RealBuilds;

/// <summary>Mistakes in seeds stop the build where they stand, all at once, and cause no others.</summary>
public sealed class MistakesTests
{
    private static readonly (string Line, int Column, string Rule)[] s_mistakes =
    [
        ("It has [12]{.figur #a unit=person} workers.", 14, "FACT1202"),
        ("It has [13 workers]{.figure #b unit=person}.", 12, "FACT2021"),
        ("It has [15]{.figure #c unit=persn} workers.", 29, "FACT2101"),
        ("It opened on [May 41, 2018]{.date #d}.", 23, "FACT2208"),
        ("It opened on [a day]{.date #e date=1900-02-29}.", 44, "FACT2202"),
        ("It lies in [the north]{.place #f iso=XX}.", 38, "FACT2301"),
        ("It lies in [the south]{.place ref=sowth}.", 35, "FACT3001"),
        ("It has [16]{.figure #g unit=person by=nobody} workers.", 39, "FACT3001"),
        ("It has [17]{.figure #h unit=person colour=red} workers.", 36, "FACT1206"),
        ("It has about [18]{.figure #i unit=person} workers.", 8, "FACT2008"),
        ("It has [19]{.figure #j unit=person value=20} workers.", 9, "FACT2014"),
        ("It has [21]{.figure #k unit=person at=\"5-3\"} workers.", 40, "FACT7101"),
        ("It has [22]{.figure #k unit=person} workers.", 22, "FACT3002"),
    ];

    [Fact]
    public void A_dozen_different_mistakes_are_reported_at_once_whatever_is_silenced()
    {
        using var folder = new BuildFolder();
        folder.Write("seeds/many.facts.md", Head("many", $"original-sha256: {new string('0', 64)}\n") + string.Join("\n\n", s_mistakes.Select(mistake => mistake.Line)) + "\n");
        folder.Write("seeds/sound.facts.md", Head("sound", "") + "It has [23]{.figure #staff unit=person} workers.\n");
        folder.Write(
            "Program.cs",
            """
            using Data;

            // What is wrong in a seed is said there: the members are there all the same.
            System.Console.WriteLine($"{Figures.Many.A} {Figures.Many.B} {Figures.Many.C} {Figures.Many.G} {Figures.Many.H} {Figures.Many.I} {Figures.Many.J} {Figures.Many.K}");
            System.Console.WriteLine($"{Dates.Many.D} {Dates.Many.E} {Places.F} {Figures.Sound.Staff}");
            """);
        string[] rules = [.. s_mistakes.Select(mistake => mistake.Rule).Distinct()];
        folder.Write(".globalconfig", "is_global = true\n" + string.Concat(rules.Select(rule => $"dotnet_diagnostic.{rule}.severity = none\n")));

        BuildRun run = folder.Build("-p:OutputType=Exe", "-p:RunAnalyzers=false", $"-p:NoWarn={string.Join("%3B", rules)}");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(s_mistakes.Select((mistake, index) => $"seeds/many.facts.md({9 + (2 * index)},{mistake.Column}): error {mistake.Rule}"), run.Findings);
    }

    private static string Head(string id, string keys) => $"---\nfacts: 1\nid: {id}\nkind: note\ntitle: A\n{keys}---\n\n";
}
