using System;
using System.Diagnostics;
using System.Linq;
using Facts.Compiler.Tests.Harness;

namespace Facts.Compiler.Tests.Language;

/// <summary>
/// Twice as many words in one figure or date cost about twice as much, from text to findings. Allocation is counted, for it is the same on each machine; the
/// time is said only where the test fails.
/// </summary>
public sealed class CostOfWordsTests
{
    private const double MostGrowth = 2.2;

    public static TheoryData<string, string, int> Constructs
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (string language in new[] { "en", "de" })
            {
                foreach ((string construct, int count) in new[]
                {
                    ("digits", 50_000), ("decimals", 50_000), ("groups", 30_000), ("number-words", 30_000), ("one-words", 30_000), ("billion-chain", 10_000), ("word-long", 30_000),
                    ("hundreds-long", 10_000), ("words-long", 300), ("ranges", 30_000), ("plus-minus", 30_000), ("modifiers", 30_000), ("only-just", 30_000), ("unit-words", 30_000), ("bracket-words", 60_000),
                    ("plain-words", 30_000), ("number-plain-words", 30_000), ("converted-words", 30_000), ("before-text", 12_000), ("stated-words", 5_000), ("free-words", 5_000),
                    ("date-words", 30_000), ("date-words-early", 30_000), ("date-plain-words", 30_000), ("stated-date-words", 10_000), ("unsure", 5_000),
                })
                {
                    data.Add(construct, language, count);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Twice_as_many_words_cost_about_twice_as_much(string construct, string language, int count)
    {
        Run(construct, language, count / 10);
        (long allocated, int findings, _) = Run(construct, language, count);
        (long twice, int findingsOfTwice, TimeSpan time) = Run(construct, language, 2 * count);
        Assert.True(twice < MostGrowth * allocated, $"{allocated:N0} bytes, then {twice:N0} ({(double)twice / allocated:N2}); findings {findings}, {findingsOfTwice}; {time.TotalMilliseconds:N0} ms");
    }

    private static (long Allocated, int Findings, TimeSpan Time) Run(string construct, string language, int count)
    {
        string text = $"---\nfacts: 1\nid: a\nkind: note\ntitle: A\nlanguage: {language}\n---\n\n{Body(construct, count)}\n";
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        CompiledSeeds compiled = Seeds.Compile(("a.facts.md", text));
        return (GC.GetAllocatedBytesForCurrentThread() - before, compiled.Findings.Count, watch.Elapsed);
    }

    private static string Body(string construct, int count) => construct switch
    {
        "digits" => Figure(Many("7", count)),
        "decimals" => Figure("0." + Many("7", count)),
        "groups" => Figure("1" + Many(",000", count)),
        "number-words" => Figure(Many("two hundred and five thousand ", count)),
        "one-words" => Figure(Many("one eins ", count)),
        "billion-chain" => Figure("one " + Many("billion ", count)),
        "word-long" => Figure(Many("w", count)),
        "hundreds-long" => Figure(Many("hundert", count)),
        "words-long" => Figure(Many(Many("und", 300) + " ", count)),
        "ranges" => Figure(Many("1-2 ", count)),
        "plus-minus" => Figure(Many("1 ± 2 ", count)),
        "modifiers" => Figure(Many("more than about ", count) + "5"),
        "only-just" => Figure(Many("only just ", count) + "5"),
        "unit-words" => Figure("5 " + Many("kg ", count)),
        "bracket-words" => Figure("5 " + Many("(", count)),
        "plain-words" => Figure(Many("the weather ", count)),
        "number-plain-words" => Figure("5 " + Many("the weather ", count)),
        "converted-words" => Figure("5 " + Many("feet miles ", count), "unit=m convert=yes"),
        "stated-words" => Figure(Many("5 feet of 3 miles ", count), "unit=m value=5"),
        "free-words" => Figure(Many("5 feet of 3 miles ", count), "unit=person mod=many"),
        "before-text" => Many("over 5 people, ", count) + Many("[5]{.figure unit=person} or ", 10),
        "date-words" => Date(Many("in May 2019 ", count)),
        "date-words-early" => Date(Many("early ", count) + "2019"),
        "date-plain-words" => Date("May 2019 " + Many("the weather ", count)),
        "stated-date-words" => Date(Many("May 2019 ", count), "date=2019-05"),
        "unsure" => string.Concat(Enumerable.Range(0, count).Select(i => $"[1<b>2</b>]{{.figure #f{i} unit=person}}\n\n")),
        _ => throw new ArgumentException(construct),
    };

    private static string Figure(string words, string attributes = "unit=kg") => $"It says [{words.TrimEnd()}]{{.figure #it {attributes}}} here.";

    private static string Date(string words, string attributes = "") => $"It says [{words.TrimEnd()}]{{.date #it {attributes}}} here.";

    private static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
