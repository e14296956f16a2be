using System.Globalization;
using System.Text;

namespace Facts.Benchmarks.Synthetic;

/// <summary>The made-up dataset as an author would write it: documents of a hundred facts each, and a register of what they share.</summary>
internal static class SyntheticSeeds
{
    public const string Root = "/synthetic/";

    /// <summary>The seeds; those of the facts first, in order.</summary>
    public static IReadOnlyList<SeedFile> Of(int count) =>
    [
        .. Enumerable.Range(0, count).Select(index => new SyntheticFact(index)).Chunk(SyntheticFact.InDocument).Select(Document),
        Register(),
    ];

    private static SeedFile Document(SyntheticFact[] facts)
    {
        string id = facts[0].DocumentId;
        var text = new StringBuilder(FrontMatter(id, "report", $"Report {id}"));
        foreach (SyntheticFact fact in facts)
        {
            text.Append(CultureInfo.InvariantCulture, $"The agency counted [{fact.Text}]{{.figure #{fact.Id} measure=workers ")
                .Append(CultureInfo.InvariantCulture, $"place={fact.Place} date=\"{fact.Day:yyyy-MM-dd}\" by={fact.By}}} people at work.\n\n");
        }

        return new SeedFile($"{Root}{id}.facts.md", text.ToString());
    }

    private static SeedFile Register()
    {
        var text = new StringBuilder(FrontMatter("register", "register", "What the reports share"));
        text.Append("- [workers in the country]{.measure #workers unit=person nature=stock}\n");
        foreach ((string id, string iso) in SyntheticFact.Places)
        {
            text.Append(CultureInfo.InvariantCulture, $"- [{char.ToUpperInvariant(id[0])}{id[1..]}]{{.place #{id} iso={iso}}}\n");
        }

        for (int source = 0; source < SyntheticFact.Sources; source++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- [Agency {source}]{{.source #agency-{source:D2} kind=agency}}\n");
        }

        return new SeedFile($"{Root}register.facts.md", text.ToString());
    }

    private static string FrontMatter(string id, string kind, string title) => $"---\nfacts: 1\nid: {id}\nkind: {kind}\ntitle: \"{title}\"\n---\n\n";
}
