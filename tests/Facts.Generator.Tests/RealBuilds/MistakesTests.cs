namespace Facts.Generator.Tests.RealBuilds;

/// <summary>Mistakes in seeds stop the build where they stand, all at once, and cause no others.</summary>
public sealed class MistakesTests
{
    private const string Head = "---\nfacts: 1\nid: {0}\nkind: note\ntitle: A\n---\n\n";

    private static readonly (string Line, int Column, string Rule)[] s_mistakes =
    [
        ("It has [12]{.figur #a unit=person} workers.", 13, "FACT1202"),
        ("It has [13 or 14 workers]{.figure #b unit=person}.", 14, "FACT20"),
        ("It has [15 workers]{.figure #c unit=persn}.", 37, "FACT21"),
        ("It opened on [May 41, 2018]{.date #d}.", 15, "FACT22"),
        ("It opened on [a day]{.date #e date=1900-02-29}.", 36, "FACT22"),
        ("It lies in [the north]{.place #f iso=XX}.", 39, "FACT23"),
        ("It lies in [the south]{.place ref=sowth}.", 35, "FACT30"),
        ("It has [16 workers]{.figure #g unit=person by=nobody}.", 47, "FACT30"),
        ("It has [17 workers]{.figure #h unit=person colour=red}.", 44, "FACT12"),
        ("It has about [18 workers]{.figure #i unit=person}.", 8, "FACT20"),
        ("It has [19 workers]{.figure #j unit=person value=20}.", 51, "FACT20"),
        ("It has [21 workers]{.figure #k unit=person at=\"5-3\"}.", 48, "FACT7"),
        ("It has [22 workers]{.figure #k unit=person}.", 29, "FACT30"),
    ];

    [Fact]
    public void A_dozen_different_mistakes_are_reported_at_once_whatever_is_silenced()
    {
        using var folder = new BuildFolder();
        folder.Write("seeds/a.facts.md", string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, "many") + string.Join("\n\n", s_mistakes.Select(mistake => mistake.Line)) + "\n");
        folder.Write("seeds/b.facts.md", string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, "sound") + "It has [23 workers]{.figure #staff unit=person}.\n");
        folder.Write(
            "Program.cs",
            """
            using Data;

            // What is wrong in a seed is said there: the members are there all the same.
            System.Console.WriteLine(Figures.Many.B.Value + Figures.Many.C.Value + Figures.Many.G.Value + Figures.Many.H.Value + Figures.Many.I.Value + Figures.Many.J.Value + Figures.Many.K.Value);
            System.Console.WriteLine($"{Dates.Many.D} {Dates.Many.E} {Places.F} {Figures.Sound.Staff}");
            """);
        folder.Write(".globalconfig", "is_global = true\n" + string.Concat(Rules("FACT1202;FACT2001;FACT2101;FACT2201;FACT3001").Select(rule => $"dotnet_diagnostic.{rule}.severity = none\n")));

        BuildRun run = folder.Build("-p:OutputType=Exe", "-p:RunAnalyzers=false", "-p:NoWarn=FACT1202%3BFACT2001%3BFACT2101");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            s_mistakes.Select((mistake, index) => $"seeds/a.facts.md({8 + (2 * index)},{mistake.Column}): error {mistake.Rule}"),
            run.Findings.Select((finding, index) => index < s_mistakes.Length ? finding[..(finding.IndexOf("FACT", StringComparison.Ordinal) is var at && at > 0 ? at + s_mistakes[index].Rule.Length : finding.Length)] : finding));
    }

    private static string[] Rules(string ids) => ids.Split(';');
}
