using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Compiler.Emit;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>
/// Twice as many facts cost about twice as much, however they stand to each other: what is allocated from text to C#, the findings, and the characters emitted.
/// Allocation is counted, and not time, for it is the same on each machine.
/// </summary>
public sealed class CostTests
{
    private const double MostGrowth = 2.2;

    private const string Terms = """
        ---
        facts: 1
        id: terms
        kind: register
        title: Terms
        ---

        [Norway]{.place #norway iso=NO}, [workers]{.measure #workers unit=person nature=stock}, [arrivals]{.measure #arrivals unit=person nature=flow}

        """;

    public static TheoryData<string, int> Constructs => new()
    {
        { "same-measure-same", 500 },
        { "contradictions", 500 },
        { "contradictions-half", 500 },
        { "same-measure-dates", 500 },
        { "same-measure-flows", 500 },
        { "dates-event", 500 },
        { "dates-event-places", 500 },
        { "open-dates", 500 },
        { "undated", 500 },
        { "place-chain-compare", 500 },
        { "place-chain-conflicts", 500 },
        { "place-chain", 500 },
        { "source-chain-figs", 500 },
        { "source-chain", 500 },
        { "part-of-one", 500 },
        { "many-docs", 200 },
        { "many-docs-same-id", 200 },
        { "many-docs-unknown", 200 },
        { "docs-rewrites-chain", 200 },
    };

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Twice_as_many_facts_cost_about_twice_as_much(string construct, int count)
    {
        Run(construct, count / 4);
        (long allocated, int findings, int emitted) = Run(construct, count);
        (long twice, int findingsOfTwice, int emittedOfTwice) = Run(construct, 2 * count);
        Assert.True(twice < MostGrowth * allocated, $"{construct}: {allocated:N0} bytes, then {twice:N0} ({(double)twice / allocated:N2}); findings {findings}, {findingsOfTwice}; emitted {emitted:N0}, {emittedOfTwice:N0}");
        Assert.InRange(emittedOfTwice, 0, (int)(MostGrowth * emitted));
        Assert.InRange(findingsOfTwice, 0, construct.Contains("docs", StringComparison.Ordinal) ? 10 * count : 20);
    }

    private static (long Allocated, int Findings, int Emitted) Run(string construct, int count)
    {
        SourceText[] seeds = [SourceText.From("terms.facts.md", Terms), .. Seeds(construct, count).Select(seed => SourceText.From(seed.Path, seed.Text))];
        long before = GC.GetAllocatedBytesForCurrentThread();
        CompiledDataset dataset = DatasetCompiler.Compile(seeds, []);
        IReadOnlyList<EmittedFile> files = DatasetEmitter.Emit(dataset.Documents, dataset.Table, dataset.Comparison!, new EmitOptions("Sample", "/", "1.0.0"));
        return (GC.GetAllocatedBytesForCurrentThread() - before, dataset.Findings.Count, files.Sum(file => file.Text.Length));
    }

    private static IEnumerable<(string Path, string Text)> Seeds(string construct, int count) => construct switch
    {
        "many-docs" => Each(count, i => Seed($"d{i}", $"[5]{{.figure #f measure=workers place=norway date=\"2020\"}}")),
        "many-docs-same-id" => Each(count, i => ($"d{i}.facts.md", Text("same", $"[5]{{.figure #f measure=workers place=norway date=\"2020\"}}"))),
        "many-docs-unknown" => Each(count, i => Seed($"d{i}", $"[5]{{.figure #f measure=none{i} place=norway date=\"2020\"}}")),
        "docs-rewrites-chain" => Each(count, i => Seed($"d{i}", $"[{i + 1}]{{.figure #f measure=workers place=norway date=\"2020\"}}", i == 0 ? "" : $"rewrites: d{i - 1}\n")),
        _ => [Seed("a", string.Join("\n\n", Enumerable.Range(0, count).Select(i => Line(construct, i))))],
    };

    private static string Line(string construct, int i) => construct switch
    {
        "same-measure-same" => $"[5]{{.figure #f{i} measure=workers place=norway date=\"2020\"}}",
        "contradictions" => $"[{1000 + i}]{{.figure #f{i} measure=workers place=norway date=\"2020\" value={1000 + i} mod=strict}}",
        "contradictions-half" => $"[exactly {1000 + (i % 2)}]{{.figure #f{i} measure=workers place=norway date=\"2020\"}}",
        "same-measure-dates" => $"[{1000 + i}]{{.figure #f{i} measure=workers place=norway date={Day(i)}}}",
        "same-measure-flows" => $"[{1000 + i}]{{.figure #f{i} measure=arrivals place=norway date={Day(i)}}}",
        "dates-event" => $"[it]{{.date #d{i} date={Day(i)} event=fire inferred=yes}}",
        "dates-event-places" => $"[P]{{.place #p{i} in=norway}} [it]{{.date #d{i} date={Day(i)} event=fire place=p{i} inferred=yes}}",
        "open-dates" => $"[5]{{.figure #f{i} measure=workers place=norway date=\"{Day(i)}/..\"}}",
        "undated" => $"[{i}]{{.figure #f{i} measure=workers place=norway value={i} mod=strict}}",
        "place-chain-compare" => $"[P]{{.place #p{i} in={(i == 0 ? "norway" : $"p{i - 1}")}}} [5]{{.figure #f{i} measure=workers place=p{i} date=\"2020\"}}",
        "place-chain-conflicts" => $"[P]{{.place #p{i} in={(i == 0 ? "norway" : $"p{i - 1}")}}} [n]{{.figure #f{i} measure=workers place=p{i} date=\"2020\" value={1000 + i} mod=strict}}",
        "place-chain" => $"[P]{{.place #p{i} in={(i == 0 ? "norway" : $"p{i - 1}")}}}",
        "source-chain-figs" => $"[S]{{.source #s{i} kind=person{(i == 0 ? "" : $" from=s{i - 1}")}}} [5]{{.figure #f{i} measure=workers place=norway date=\"2020\" by=s{i}}}",
        "source-chain" => $"[S]{{.source #s{i} kind=person{(i == 0 ? "" : $" from=s{i - 1}")}}}",
        "part-of-one" => $"[{1000 + i}]{{.figure #f{i} measure=workers place=norway date=\"2020\" value={1000 + i} mod=strict{(i == 0 ? "" : " part-of=f0")}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(construct)),
    };

    private static string Day(int i) => new DateOnly(1950, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string)> Each(int count, Func<int, (string, string)> seed) => Enumerable.Range(0, count).Select(seed);

    private static (string Path, string Text) Seed(string id, string body, string front = "") => ($"{id}.facts.md", Text(id, body, front));

    private static string Text(string id, string body, string front = "") => $"---\nfacts: 1\nid: {id}\nkind: note\ntitle: T\n{front}---\n\n{body}\n";
}
