using System;
using System.IO;
using System.Linq;
using Facts.TestSupport;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Harness;

/// <summary>Whatever a seed holds, the core answers with findings and never fails.</summary>
public sealed class BrokenInputTests
{
    private static readonly (string Path, string Text)[] s_corpus =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.facts.md").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    /// <summary>Which seed is hurt, where, how much is cut out, and what is put there.</summary>
    private static readonly Arbitrary<(int Seed, int At, int Length, string Text)> s_wounds = Arb.From(
        from seed in Gen.Choose(0, s_corpus.Length - 1)
        from at in Gen.Choose(0, s_corpus[seed].Text.Length - 1)
        from length in Gen.Elements(0, 1, 1, 2, 8, 60)
        from text in Gen.Elements("", "]", "{", "\"", "#", ":::", "\n\n", "none", "x", "=", "date=\"#\"", "\uD800", "0")
        select (seed, at, length, text));

    [Fact]
    public void A_wound_anywhere_is_survived() => Prop.ForAll(s_wounds, wound =>
    {
        var seeds = s_corpus.ToArray();
        (string path, string text) = seeds[wound.Seed];
        seeds[wound.Seed] = (path, text[..wound.At] + wound.Text + text[Math.Min(text.Length, wound.At + wound.Length)..]);
        CompiledSeeds compiled = Seeds.Compile(seeds);
        return compiled.Findings.All(finding => finding.Place.Span.Start <= finding.Place.Span.End && compiled.TextAt(finding.Place) is not null && finding.Message(file => file).Length > 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void Seeds_twice_over_are_duplicates_and_nothing_worse()
    {
        CompiledSeeds compiled = Seeds.Compile(s_corpus.Concat(s_corpus.Select(seed => ("again/" + seed.Path, seed.Text))));
        Assert.All(compiled.Findings, finding => Assert.Contains(finding.Rule.Id, new[] { "FACT3002", "FACT1907" }));
        Assert.NotEmpty(compiled.FindingsOf("FACT3002"));
    }
}
