using Facts.Compiler.Emit;
using Facts.Compiler.Values;

namespace Facts.Generator.Tests.Emission;

/// <summary>What does not fit where most of its kind does comes back all the same: places in very long lines and spans, decimals of more than 64 bits.</summary>
public sealed class LayoutTests
{
    private const string Head = "---\nfacts: 1\nid: doc\nkind: note\ntitle: T\n---\n\n";

    private static readonly string[] s_decimals =
    [
        "9999999999999999999999999999", "-9999999999999999999999999999", "0.1234567890123456789012345678", "-0.1234567890123456789012345678",
        "0.0000000000000000000000000001", "12345678901234.56789012345600", "18446744073709551615", "18446744073709551616", "-18446744073709551616", "144115188075855872",
    ];

    [Theory]
    [InlineData(65_512, "(8,65513)-(8,65535)")]
    [InlineData(65_513, "(8,65514)-(8,65536)")]
    [InlineData(70_000, "(8,70001)-(8,70023)")]
    public void A_fact_far_along_its_line_is_found_where_it_stands(int before, string expected) => Assert.Equal(
        $"{expected} (9,1)-(9,25)", LocationsOf($"{new string('x', before)}[6]{{.figure #x unit=h}}\n[7.5]{{.figure #y unit=h}}\n"));

    [Theory]
    [InlineData(255, "(8,1)-(263,22)")]
    [InlineData(256, "(8,1)-(264,22)")]
    [InlineData(1000, "(8,1)-(1008,22)")]
    public void A_fact_of_many_lines_is_found_where_it_ends(int lines, string expected)
    {
        string end = $"({8 + lines + 1},1)-({8 + lines + 1},25)";
        Assert.Equal($"{expected} {end}", LocationsOf($"[6{string.Concat(Enumerable.Repeat("\nh", lines))}]{{.figure #x unit=h}}\n[7.5]{{.figure #y unit=h}}\n"));
    }

    [Fact]
    public void A_decimal_too_wide_for_a_handle_is_read_from_the_row_as_it_was_printed()
    {
        IReadOnlyList<EmittedFile> files = BoundSample.Emit(
            BoundSample.Document("doc", [.. s_decimals.Select((value, index) => BoundSample.Figure($"f{index}", value, "USD", value, Modifier.Exact))]));

        Assert.Equal(string.Join("|", s_decimals), Read(files, index => $"Figures.Doc.F{index}.Value"));
        Assert.Equal(string.Join("|", s_decimals), Read(files, index => $"Figures.Doc.F{index}.Quantity.Value"));
        Assert.Equal(string.Join("|", s_decimals), Read(files, index => $"Dataset.Find(\"doc:f{index}\").Figure.Value"));
        Assert.Equal(string.Join("|", s_decimals.Select(_ => "True")), Read(files, index => $"Dataset.Find(\"doc:f{index}\").Figure == Figures.Doc.F{index}.WithoutUnit"));
    }

    [Theory]
    [InlineData("1,234,567,890,123,456,789,012,345,678 dollars", "1234567890123456789012345678")]
    [InlineData("-9,999,999,999,999,999,999,999,999,999 dollars", "-9999999999999999999999999999")]
    [InlineData("1.234567890123456789012345678 dollars", "1.234567890123456789012345678")]
    public void A_number_of_28_digits_comes_from_the_seed_to_the_record(string words, string value) => Assert.Equal(
        value, CompiledDataset.Evaluate(Emitted.From(("/project/doc.facts.md", $"{Head}[{words}]{{.figure #x unit=USD}}\n")), "Figures.Doc.X.Value"));

    private static string LocationsOf(string body) => CompiledDataset.Evaluate(
        Emitted.From(("/project/doc.facts.md", Head + body)),
        "string.Join(\" \", new[] { Figures.Doc.X.Location, Figures.Doc.Y.Location }.Select(at => $\"({at.Line},{at.Column})-({at.EndLine},{at.EndColumn})\"))");

    private static string Read(IReadOnlyList<EmittedFile> files, Func<int, string> expression) => (string)CompiledDataset.Load(
        files,
        CompiledDataset.Probe($"FormattableString.Invariant($\"{string.Join("|", s_decimals.Select((_, index) => "{" + expression(index) + "}"))}\")")).Call("Run")!;
}
