using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Text;

public sealed class SortedLinesTests
{
    private const string Table = "A|1\nAB|2\nABC|\nB|3|4\na|5\nä|6\n";

    [Theory]
    [InlineData("A", "1")]
    [InlineData("AB", "2")]
    [InlineData("ABC", "")]
    [InlineData("B", "3|4")]
    [InlineData("a", "5")]
    [InlineData("ä", "6")]
    [InlineData("", null)]
    [InlineData("AA", null)]
    [InlineData("ABCD", null)]
    [InlineData("z", null)]
    [InlineData("ö", null)]
    public void Finds_each_row_and_no_other(string key, string? row) => Assert.Equal(row, SortedLines.Find(Table, key));

    [Fact]
    public void Finds_nothing_in_an_empty_table() => Assert.Null(SortedLines.Find("", "A"));

    [Fact]
    public void Lists_the_keys_in_their_order() => Assert.Equal(["A", "AB", "ABC", "B", "a", "ä"], SortedLines.Keys(Table));
}
