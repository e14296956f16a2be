using System.Text;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Syntax.Encodings;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Syntax.Encodings;

/// <summary>A seed is UTF-8; what is not is found at its place, in bytes as in text.</summary>
public class EncodingTests
{
    private const string Seed = Reading.Head + "[é 😀]{.figure #x}";

    [Fact]
    public void Utf8_is_read_with_a_byte_order_mark_and_without()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Seed);
        byte[][] files = [bytes, [0xEF, 0xBB, 0xBF, .. bytes]];

        foreach (byte[] file in files)
        {
            SourceText decoded = SourceDecoder.Decode("a.facts.md", file);
            Assert.Equal(Seed, decoded.Text);
            Assert.Empty(DocumentParser.Parse(decoded).Diagnostics);
        }
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("utf-32BE", "UTF-32")]
    public void Another_encoding_is_named_and_read(string name, string shown)
    {
        var encoding = Encoding.GetEncoding(name);
        SourceText decoded = SourceDecoder.Decode("a.facts.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Seed)]);
        Diagnostic finding = Assert.Single(DocumentParser.Parse(decoded).Diagnostics);

        Assert.Equal("FACT1101", finding.Rule.Id);
        Assert.Contains(shown, Reading.Message(finding), StringComparison.Ordinal);
        Assert.Equal(Seed, decoded.Text);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_found_at_their_place()
    {
        byte[] latin = Encoding.Latin1.GetBytes(Reading.Head + "caf\u00e9\nna\u00efve");
        DocumentSyntax document = DocumentParser.Parse(SourceDecoder.Decode("a.facts.md", latin));

        Assert.Equal(
            ["FACT1102 8:4-8:5", "FACT1102 9:3-9:4"],
            document.Diagnostics.Select(finding =>
                $"{finding.Rule.Id} {finding.Place.Start.Line + 1}:{finding.Place.Start.Column + 1}-{finding.Place.End.Line + 1}:{finding.Place.End.Column + 1}"));
    }

    [Fact]
    public void Utf16_that_does_not_announce_itself_is_one_mistake()
    {
        DocumentSyntax document = DocumentParser.Parse(SourceDecoder.Decode("a.facts.md", Encoding.Unicode.GetBytes(Seed.Replace("é 😀", "t"))));

        Assert.Equal("FACT1104", Assert.Single(document.Diagnostics, finding => finding.Rule.Id != "FACT1001").Rule.Id);
    }

    [Theory]
    [InlineData("a\uFFFDb", "FACT1102", 1)]
    [InlineData("a\uFFFD\uFFFDb", "FACT1102", 2)]
    [InlineData("a\\u0000b", "FACT1104", 1)]
    [InlineData("a\\uD83Db", "FACT1103", 1)]
    [InlineData("a\\uDE00b", "FACT1103", 1)]
    public void A_character_that_no_seed_holds_is_found(string body, string rule, int length)
    {
        string text = System.Text.RegularExpressions.Regex.Replace(
            body, @"\\u([0-9A-F]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
        Diagnostic finding = Assert.Single(Reading.Body(text).Diagnostics);

        Assert.Equal(rule, finding.Rule.Id);
        Assert.Equal(Reading.Head.Length + 1, finding.Place.Span.Start);
        Assert.Equal(length, finding.Place.Span.Length);
    }

    [Theory]
    [InlineData("\0", "FACT1104", 1)]
    [InlineData("\uFFFD", "FACT1102", 20)]
    public void A_file_in_another_encoding_is_not_reported_character_by_character(string character, string rule, int most)
    {
        string body = string.Concat(Enumerable.Repeat("a" + character, 200));

        Assert.Equal(Enumerable.Repeat(rule, most), Reading.Body(body).Diagnostics.Select(finding => finding.Rule.Id));
    }
}
