using Facts.Compiler.Emit;

namespace Facts.Generator.Tests.Emission;

/// <summary>Text from a seed is data: whatever it holds, the code compiles, and gives the same text back.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] s_pieces =
    [
        "\"", "\\", "*/", "/*", "//", "///", "]]>", "<!--", "-->", "<c>", "&amp;", "&", "{", "}", "{0}", "$", "@", "\"\"\"", "\\u0022", "\\U", "#if", "'",
        "\u2028", "\u2029", "\u0085", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFFD800", "\uD800", "\uDC00", "😀", "é", "e\u0301", "؟", "\u0001", "\u007F", "a", " ",
        "\u00A0", "%", "\";", "+", "u8",
    ];

    [Fact]
    public void It_comes_back_as_it_was()
    {
        string[] texts = [.. Hostile(60), .. s_pieces, new string('x', 100_000) + "\uD800", string.Concat(Enumerable.Repeat("\u202E\"*/", 5_000))];
        IReadOnlyList<EmittedFile> files = BoundSample.Emit(texts);
        CompiledDataset dataset = CompiledDataset.Load(files, CompiledDataset.Probe("Dataset.Figures.SelectMany(f => new[] { f.Text, f.Note!, f.Document.Title }).ToArray()"));
        string[] read = (string[])dataset.Call("Run")!;
        Assert.Equal(texts.SelectMany(text => new[] { text, text, BoundSample.Title }), read);
    }

    [Fact]
    public void Comments_hold_nothing_that_ends_a_line_or_turns_the_order_of_letters()
    {
        IEnumerable<string> comments = BoundSample.Emit(s_pieces)
            .SelectMany(file => file.Text.Split('\n'))
            .Where(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal));
        char[] forbidden = ['\u2028', '\u2029', '\u0085', '\u202E', '\u2066', '\u200B', '\uFEFF', '\u0001', '\u007F', '\r'];
        Assert.All(comments, line => Assert.True(line.IndexOfAny(forbidden) < 0, line));
    }

    private static IEnumerable<string> Hostile(int count)
    {
        var random = new Random(20181);
        return Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => s_pieces[random.Next(s_pieces.Length)])));
    }
}
