using System.Net;
using Facts.Compiler.Syntax.Inlines;

namespace Facts.Compiler.Tests.Syntax.Inlines;

/// <summary>Entities, judged by the base library for those of HTML 4 and by Markdig for all.</summary>
public class EntityTests
{
    [Fact]
    public void Markdig_reads_the_same_entities()
    {
        string[] names = ["AMP", "nbsp", "Aacute", "hellip", "ndash", "NotEqualTilde", "zwnj", "CounterClockwiseContourIntegral", "fjlig", "Afr", "half"];

        foreach (string name in names)
        {
            Assert.Equal(Markdig.Helpers.EntityHelper.DecodeEntity(name), EntityTable.Find(name));
        }
    }

    [Fact]
    public void Those_of_the_base_library_are_all_there()
    {
        string letters = "quot amp lt gt nbsp iexcl cent pound curren yen copy reg deg plusmn sup2 micro para middot frac12 times divide Alpha omega bull hellip prime euro trade larr harr forall part sum minus infin cap int sim asymp ne le ge sub loz spades ndash mdash lsquo rdquo dagger permil";
        foreach (string name in letters.Split(' '))
        {
            Assert.Equal(WebUtility.HtmlDecode($"&{name};"), EntityTable.Find(name));
        }
    }

    [Theory]
    [InlineData("&amp;", 5)]
    [InlineData("&#38;", 5)]
    [InlineData("&#x26;", 6)]
    [InlineData("&#X26;", 6)]
    [InlineData("&amp", -1)]
    [InlineData("& amp;", -1)]
    [InlineData("&;", -1)]
    [InlineData("&#;", -1)]
    [InlineData("&#x;", -1)]
    [InlineData("&#12345678;", -1)]
    [InlineData("&#x1234567;", -1)]
    [InlineData("&9a;", -1)]
    public void The_form_of_an_entity_is_that_of_CommonMark(string text, int end) => Assert.Equal(end, EntityScanner.EndOf(text, 0));

    [Theory]
    [InlineData("&#0;", "\uFFFD")]
    [InlineData("&#xD800;", "\uFFFD")]
    [InlineData("&#x110000;", "\uFFFD")]
    [InlineData("&#x1F600;", "😀")]
    public void Numbers_that_are_no_characters_are_replaced(string text, string characters) =>
        Assert.Equal(characters, EntityScanner.Resolve(text, 0, text.Length));
}
