namespace Facts.Compiler.Tests.Syntax.Attributes;

/// <summary>Each mistake inside braces is found where it stands, and what else could be read is there still.</summary>
public class AttributeErrorTests
{
    [Theory]
    [InlineData("[t]{#x}", "FACT1201 '{#x}'", ".figure#x!")]
    [InlineData("[t]{#x plural=\"things\"}", "FACT1201 '{#x plural=\"things\"}'", ".unit#x!")]
    [InlineData("[t]{}", "FACT1201 '{}'", "")]
    [InlineData("[t]{.figur #x}", "FACT1202 'figur'", ".figure#x!")]
    [InlineData("[t]{.Figure #x}", "FACT1202 'Figure'", ".figure#x!")]
    [InlineData("[t]{.zzzzzzzz}", "FACT1202 'zzzzzzzz'", "")]
    [InlineData("[t]{.figure #x y}", "FACT1203 'y'", ".figure#x!")]
    [InlineData("[t]{figure #x}", "FACT1203 'figure'", ".figure#x!")]
    [InlineData("[t]{place #x}", "FACT1203 'place'", ".place#x!")]
    [InlineData("[t]{.figur, #x}", "FACT1203 '.figur,'", ".figure#x!")]
    [InlineData("[t]{.figure#x}", "FACT1203 '.figure#x'", ".figure!")]
    [InlineData("[t]{.figure, #x, value=3}", "FACT1203 '.figure,'; FACT1203 '#x,'", ".figure!")]
    [InlineData("[t]{.figure #x.y}", "FACT1203 '#x.y'", ".figure!")]
    [InlineData("[t]{.figure #9a}", "FACT1203 '#9a'", ".figure!")]
    [InlineData("[t]{.figure # at=1-2}", "FACT1203 '#'", ".figure!")]
    [InlineData("[t]{.figure #é}", "FACT1203 '#é'", ".figure!")]
    [InlineData("[t]{.figure #x =3}", "FACT1203 '=3'", ".figure#x!")]
    [InlineData("[t]{.figure #x value = 3}", "FACT1203 'value = 3'", ".figure#x!")]
    [InlineData("[t]{.figure #x note='a b'}", "FACT1203 ''a b''", ".figure#x!")]
    [InlineData("[t]{.figure #x note=“a b c” value=3}", "FACT1203 '“a b c”'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=“a b value=3}", "FACT1203 '“a'; FACT1203 'b'", ".figure#x!")]
    [InlineData("[t]{.figure #x value: 3}", "FACT1203 'value: 3'", ".figure#x!")]
    [InlineData("[t]{.figure #x note: \"a b\"}", "FACT1203 'note: \"a b\"'", ".figure#x!")]
    [InlineData("[t]{.figure #x value:3}", "FACT1203 'value:3'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=“a”}", "FACT1203 '“a”'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a=b}", "FACT1203 'a=b'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a<b}", "FACT1203 'a<b'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a>b}", "FACT1203 'a>b'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a`b}", "FACT1203 'a`b'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a\"b}", "FACT1203 'a\"b'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=it's}", "FACT1203 'it's'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=it’s}", "FACT1203 'it’s'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a\u00a0b}", "FACT1203 'a\u00a0b'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a\u0001b}", "FACT1203 'a\u0001b'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a&amp;b}", "FACT1209 '&amp;'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=a\\b}", "FACT1210 '\\'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=\"a\"at=1-2}", "FACT1203 'at=1-2'", ".figure#x!")]
    [InlineData("[t]{.figure #x #y}", "FACT1204 'y'", ".figure#x!")]
    [InlineData("[t]{.place .source #x}", "FACT1205 'source'", ".place#x!")]
    [InlineData("[t]{.figure #x mesure=w}", "FACT1206 'mesure'", ".figure#x!")]
    [InlineData("[t]{.figure #x Measure=w}", "FACT1206 'Measure'", ".figure#x!")]
    [InlineData("[t]{.figure #x value=1 value=2}", "FACT1207 'value'", ".figure#x!")]
    [InlineData("[t]{.figure #x value=}", "FACT1208 'value='", ".figure#x!")]
    [InlineData("[t]{.figure #x value=\"\"}", "FACT1208 'value=\"\"'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=\"a &amp; b\"}", "FACT1209 '&amp;'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=\"&#38;&#x26;\"}", "FACT1209 '&#38;'; FACT1209 '&#x26;'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=\"a \\ b\"}", "FACT1210 '\\'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=\"a \\\"b\\\" c\" at=1-2}", "FACT1210 '\\'; FACT1210 '\\'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=\"C:\\\"}", "FACT1210 '\\'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=\"a\nb\"}", "FACT1211 '\"a\nb\"'", ".figure#x!")]
    [InlineData("[t]{.figure #x note=\"a}", "FACT1212 '\"a'", ".figure#x!")]
    [InlineData("[t]{.figure #x at=\"1-2} and \"this\"", "FACT1212 '\"1-2'", ".figure#x!")]
    [InlineData("[t]{.figure #x at=\"1-2} [u]{.figure #y at=\"3-4\"}", "FACT1212 '\"1-2'", ".figure#x! .figure#y")]
    [InlineData("[t]{.figure #x", "FACT1213 '{.figure #x'", ".figure#x!")]
    [InlineData("[t]{.figure #x and some prose, with words", "FACT1213 '{.figure #x'", ".figure#x!")]
    [InlineData("[t]{.figure #x\n\nat=1-2}", "FACT1213 '{.figure #x'", ".figure#x!")]
    [InlineData("[t]{", "FACT1213 '{'", "")]
    [InlineData("[t]{.figure #x [u]{.figure #y}", "FACT1213 '{.figure #x'", ".figure#x! .figure#y")]
    [InlineData("[t]{.figure #x}{at=1-2}", "FACT1214 '{at=1-2}'", ".figure#x!")]
    [InlineData("[t]{.figure #x}{.place}{.date}", "FACT1214 '{.place}'; FACT1214 '{.date}'", ".figure#x!")]
    [InlineData("t]{.figure #x}", "FACT1215 ']'", ".figure#x!")]
    [InlineData("\\[t]{.figure #x}", "FACT1215 ']'", ".figure#x!")]
    [InlineData("[t\n\nu]{.figure #x}", "FACT1216 ']'", ".figure#x!")]
    [InlineData("[]{.figure #x}", "FACT1217 '[]'", ".figure#x!")]
    [InlineData("[ ]{.figure #x}", "FACT1217 '[ ]'", ".figure#x!")]
    [InlineData("[t]{.figure #x event=e}", "FACT1219 'event'", ".figure#x!")]
    [InlineData("[t]{.context at=1-2}", "FACT1219 'at'", ".context!")]
    public void A_mistake_is_found_where_it_stands(string body, string findings, string shape)
    {
        var document = Reading.Body(body);

        Assert.Equal(findings, Reading.Findings(document));
        Assert.Equal(shape, Reading.Shape(document));
    }

    [Theory]
    [InlineData("[t]{.figure #x}")]
    [InlineData("[t]{ .figure\t#x }")]
    [InlineData("[t]{#x .figure}")]
    [InlineData("[t]{.figure #x value=-4.5 date=2018-09 by=a#b:c_d,e}")]
    [InlineData("[t]{.figure #x date=\"2018-09/..\" note=\"it's {here} & there; AT&T, <b>, 'q', é\"}")]
    [InlineData("[t]{.figure #x date=2017-12/2019 unit=USD/(person.mo)}")]
    [InlineData("[t]{.figure #x date=2019~ since=../2019-05? inferred=why note=5%,*a*;[b](c)!|^@$+é😀&c}")]
    [InlineData("[t]{.figure\n   #x\n   value=3}")]
    [InlineData("> [t]{.figure\n> #x}")]
    [InlineData("t \\[u\\] \\]\\{ ]\\{.figure} [v]\\{.figure}")]
    [InlineData("[t]{.source #x kind=person role=\"a } b\"}")]
    public void What_is_well_formed_is_read(string body) => Assert.Equal("", Reading.Findings(Reading.Body(body)));

    [Fact]
    public void Values_are_kept_as_written_with_their_places()
    {
        var document = Reading.Body("[t]{.figure #x note=\" a  b \" date=2018-09 at=\"1-2\"}");
        var attributes = Reading.Span(document, "x").Attributes;

        Assert.Equal(["note= a  b ", "date=2018-09", "at=1-2"], attributes.Items.Select(item => $"{item.Key}={item.Value}"));
        Assert.All(attributes.Items, item =>
        {
            Assert.Equal(item.Value.Text, document.Source.Slice(item.Value.Span));
            Assert.Equal(item.Key.Text, document.Source.Slice(item.Key.Span));
        });
        Assert.Equal("x", document.Source.Slice(attributes.Id!.Value.Span));
        Assert.Equal("figure", document.Source.Slice(attributes.Class.Span));
    }

    [Fact]
    public void Items_of_a_broken_annotation_that_could_be_read_are_there()
    {
        var attributes = Reading.Span(Reading.Body("[t]{.figure #x colour=red value=3 at=\"1-2\" unit=\"}"), "x").Attributes;

        Assert.True(attributes.IsBroken);
        Assert.Equal(["value=3", "at=1-2"], attributes.Items.Select(item => $"{item.Key}={item.Value}"));
    }

    [Theory]
    [InlineData("[t]{.figur #x}", "'.figur'; did you mean 'figure'?")]
    [InlineData("[t]{.figure #x mesure=w}", "'mesure'; did you mean 'measure'?")]
    [InlineData("[t]{.date #x vaule=3}", "There is no attribute 'vaule'")]
    [InlineData("[t]{.figure #x note=a=b}", "put it in '\"'")]
    [InlineData("[t]{.figure #x value=1 value=2}", "a.facts.md(8,16)")]
    [InlineData("[t\n\nu]{.figure #x}", "a.facts.md(8,1)")]
    [InlineData("[t]{.figure #x measure}", "an attribute wants a value, 'measure=…'")]
    [InlineData("[t]{figure #x}", "a class begins with a dot: '.figure'")]
    public void A_message_says_what_is_expected(string body, string part) =>
        Assert.Contains(Reading.Body(body).Diagnostics, finding => Reading.Message(finding).Contains(part, StringComparison.Ordinal));

    [Fact]
    public void All_mistakes_of_a_file_are_found_in_one_run_and_hide_nothing()
    {
        var document = Reading.Body(
            "[a]{.figur #a} [b]{.figure #b value=} [c [d]{.place ref=} e]{.figure #c x=1}\n\n::: note\n[f]{.figure #f}\n:::\n\n[g]{.figure #g} h]{.figure #h}\n");

        Assert.Equal(
            "FACT1202 'figur'; FACT1208 'value='; FACT1208 'ref='; FACT1206 'x'; FACT1235 'note'; FACT1215 ']'", Reading.Findings(document));
        Assert.Equal(".figure#a! .figure#b! .figure#c!(.place!) .figure#f .figure#g .figure#h!", Reading.Shape(document));
    }
}
