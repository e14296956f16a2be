using System.Globalization;
using Facts.Compiler.Emit;
using Facts.Compiler.Emit.CSharp;

namespace Facts.Generator.Tests.Emission;

/// <summary>A number leads to its expression, however many there are.</summary>
public sealed class ChunkedSwitchTests
{
    private static readonly int[] s_counts = [1, 2, 63, 64, 65, 128, 129, 4096, 4097, 4200];

    private static readonly Lazy<CompiledDataset> s_switches = new(() =>
    {
        var code = new CodeWriter();
        code.Open("internal static class Probe");
        foreach (int count in s_counts)
        {
            string[] expressions = [.. Enumerable.Range(0, count).Select(index => $"{index + 1}")];
            ChunkedSwitch.Write(code, "public static int", "int", $"Of{count}At", expressions);
        }

        code.Close();
        return CompiledDataset.Load([], code.ToString());
    });

    public static TheoryData<int> Counts => [.. s_counts];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_number_leads_to_its_own(int count) => Assert.All(
        Enumerable.Range(0, count), index => Assert.Equal(index + 1, s_switches.Value.Call($"Of{count}At", index)));

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(150)]
    public void Facts_are_found_in_the_first_middle_and_last_of_many_documents(int count)
    {
        (string, string)[] seeds = [.. Enumerable.Range(0, count).Select(index => (
            $"/project/d{index:D3}.facts.md", $"---\nfacts: 1\nid: d{index:D3}\nkind: note\ntitle: T\n---\n\n[{index + 1:D} h]{{.figure #x unit=h}} [Town]{{.place #p{index:D3} iso=NO}}\n"))];
        int[] asked = [0, 1, count / 2, 63, count - 1];
        string found = CompiledDataset.Evaluate(
            Emitted.From(seeds),
            $"string.Join(\" \", new[] {{ {string.Join(", ", asked.Select(index => $"\"{index:D3}\""))} }}"
            + ".Select(n => $\"{Dataset.Find(\"d\" + n + \":x\").Figure.Value} {Dataset.Find(\"p\" + n).Place.Location.Path}\")) + $\" {Figures.D063.X.Value} {Dataset.Figures.Count} {Dataset.Figures.Sum(f => f.Value)}\"");

        Assert.Equal(
            string.Join(" ", asked.Select(index => $"{index + 1} d{index:D3}.facts.md")) + string.Create(CultureInfo.InvariantCulture, $" 64 {count} {count * (count + 1) / 2}"),
            found);
    }
}
