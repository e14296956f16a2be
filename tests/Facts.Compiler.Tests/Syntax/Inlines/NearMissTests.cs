using Facts.Compiler.Syntax;

namespace Facts.Compiler.Tests.Syntax.Inlines;

/// <summary>What was meant as an annotation, and is written in another way, is an error that says how to write it; ordinary text is none.</summary>
public class NearMissTests
{
    [Theory]
    [InlineData("[19 %] {.figure #x}", "FACT1222 '{.figure #x}'", "by a blank")]
    [InlineData("[19 %]\u00a0{.figure #x}", "FACT1222 '{.figure #x}'", "by a blank")]
    [InlineData("[19 %]\u200b{.figure #x}", "FACT1222 '{.figure #x}'", "by a blank")]
    [InlineData("[19 %]\n{.figure #x}", "FACT1222 '{.figure #x}'", "by a line break")]
    [InlineData("> [19 %]  \n> {.figure #x}", "FACT1222 '{.figure #x}'", "by a line break")]
    [InlineData("| [19 %] {.figure #x} |", "FACT1222 '{.figure #x}'", "by a blank")]
    [InlineData("[19 %] {#x .figure}", "FACT1222 '{#x .figure}'", "by a blank")]
    [InlineData("[19 %] {figure #x}", "FACT1222 '{figure #x}'", "by a blank")]
    [InlineData("[19 %] {figure unit=percent}", "FACT1222 '{figure unit=percent}'", "by a blank")]
    [InlineData("[19 %] {#x unit=percent}", "FACT1222 '{#x unit=percent}'", "by a blank")]
    [InlineData("[Russia] {ref=russia}", "FACT1222 '{ref=russia}'", "by a blank")]
    [InlineData("[19 %] {:.figure #x}", "FACT1222 '{:.figure #x}'", "by a blank")]
    [InlineData("[19 %] {.figure #x and no end", "FACT1222 '{.figure #x and no end'", "by a blank")]
    [InlineData("[19 %] {.figure #x [b]{.place ref=b}", "FACT1222 '{.figure #x [b]'", "by a blank")]
    [InlineData("[19 %] {.Figure #x}", "FACT1222 '{.Figure #x}'", "by a blank")]
    [InlineData("[19 %] {.figur #x}", "FACT1222 '{.figur #x}'", "by a blank")]
    [InlineData("[19 %] {.figure, #x}", "FACT1222 '{.figure, #x}'", "by a blank")]
    [InlineData("[19 %] {.figure#x}", "FACT1222 '{.figure#x}'", "by a blank")]
    [InlineData("[19 %] {．figure #x}", "FACT1222 '{．figure #x}'", "by a blank")]
    [InlineData("(19 %){.Figure #x}", "FACT1223 '{.Figure #x}'", "after ')'")]
    [InlineData("(19 %){.figure #x}", "FACT1223 '{.figure #x}'", "after ')'")]
    [InlineData("(19 %) {.figure #x}", "FACT1223 '{.figure #x}'", "after ')'")]
    [InlineData("（19 %）{.figure #x}", "FACT1223 '{.figure #x}'", "after '）'")]
    [InlineData("［19］{.figure #x}", "FACT1223 '{.figure #x}'", "after '］'")]
    [InlineData("［19］｛.figure #x｝", "FACT1224 '｛.figure #x｝'", "other brackets than '{' and '}'")]
    [InlineData("［19］｛．figure ＃x｝", "FACT1224 '｛．figure ＃x｝'", "other brackets")]
    [InlineData("[19]｛#x .figure｝", "FACT1224 '｛#x .figure｝'", "other brackets")]
    [InlineData("[19 %](.figure #x)", "FACT1224 '(.figure #x)'", "other brackets")]
    [InlineData("[19 %](.figure)", "FACT1224 '(.figure)'", "other brackets")]
    [InlineData("[19 %](#x .figure)", "FACT1224 '(#x .figure)'", "other brackets")]
    [InlineData("[19 %](#x unit=percent)", "FACT1224 '(#x unit=percent)'", "other brackets")]
    [InlineData("[19 %](figure #x unit=percent)", "FACT1224 '(figure #x unit=percent)'", "other brackets")]
    [InlineData("[19 %]({.figure #x})", "FACT1224 '({.figure #x})'", "other brackets")]
    [InlineData("[19 %]({.figure})", "FACT1224 '({.figure})'", "other brackets")]
    [InlineData("[19 %] (.figure #x)", "FACT1224 '(.figure #x)'", "other brackets")]
    [InlineData("[19 %][.figure #x]", "FACT1224 '[.figure #x]'", "other brackets")]
    [InlineData("[19 %]<.figure #x>", "FACT1224 '<.figure #x>'", "other brackets")]
    [InlineData("[19 %]（.figure #x）", "FACT1224 '（.figure #x）'", "other brackets")]
    [InlineData("19 %](.figure #x)", "FACT1224 '(.figure #x)'", "other brackets")]
    [InlineData("[19 %{.figure #x}", "FACT1225 '{.figure #x}'", "the '[' at a.facts.md(8,1)")]
    [InlineData("[19 %{.figure #x}]", "FACT1225 '{.figure #x}'", "right before the '{'")]
    [InlineData("[19 % {.figure #x} of them", "FACT1225 '{.figure #x}'", "right before the '{'")]
    [InlineData("{.figure #x}[19 %]", "FACT1226 '{.figure #x}'", "the words come first")]
    [InlineData("![19]{.figure #x}", "FACT1227 '!['", "Take the '!' out")]
    [InlineData("19 %{.figure #x}", "FACT1220 '{.figure #x}'", "Put '[' before the first word")]
    [InlineData("19 %\\]{.figure #x}", "FACT1220 '{.figure #x}'", "apart from any brackets")]
    [InlineData("**[19 %]**{.figure #x}", "FACT1220 '{.figure #x}'", "apart from any brackets")]
    [InlineData("a :: {.context place=x}", "FACT1220 '{.context place=x}'", "three colons")]
    [InlineData("[a](b) {.figure #x}", "FACT1220 '{.figure #x}'", "on a link")]
    [InlineData("[19 %]: {.figure}", "FACT1220 '{.figure}'", "in the definition of a link")]
    [InlineData("19 %]{.figure #x}", "FACT1215 ']'", "Put '[' before the first word")]
    [InlineData("[19 %]{figure #x}", "FACT1203 'figure'", "a class begins with a dot")]
    [InlineData("[19 %]{{.figure #x}}", "FACT1213 '{'; FACT1225 '{.figure #x}'", "is not closed")]
    public void A_near_miss_is_an_error_that_says_how_to_write_it(string body, string findings, string part)
    {
        DocumentSyntax document = Reading.Body(body);

        Assert.StartsWith(findings.Split("; ")[0], Reading.Findings(document), StringComparison.Ordinal);
        Assert.Contains(part, Reading.Message(document.Diagnostics[0]), StringComparison.Ordinal);
        Assert.All(document.Diagnostics, finding => Assert.Equal(Compiler.Diagnostics.Severity.Error, finding.Rule.DefaultSeverity));
        if (body.Contains("{{", StringComparison.Ordinal) is false)
        {
            Assert.Equal(findings, Reading.Findings(document));
        }
    }

    [Theory]
    [InlineData("[19 %]\\{.figure #x} [a] \\{.figure} (b)\\{.figure} \\{.figure}[c] [d\\{.figure}")]
    [InlineData("[a](./.figure) [b](<.figure>) [c](.context/readme.md) [d](.source.md) [e](figure) [f](value=3) [g](#figure)")]
    [InlineData("the class (.figure) is red, [a] (.figure) too")]
    [InlineData("[a] {x} [b] {} [c] {#id} [d] {1, 2} [e] {width=5} (f) {g} {.unknown}[h] ｛i｝ [j] ｛k｝ [l][m]")]
    [InlineData("# About [a] {.unnumbered #id} (b) {.data} {{ .Date }} [c](u) {.datum #x} (d){value=3}\n\n# [e](u) {#f .g}")]
    [InlineData("# Head {#head} \n\n# Other {.unnumbered}\n\n# Third {value=3}")]
    [InlineData("f(x){value=3} {note: this} {figure 3} {date} (figure) [figure]")]
    [InlineData("Wow! [19]{.figure #x} Wow\\![20]{.figure #y} ![alt](u) ![alt]")]
    [InlineData("[a]{.place ref=a} (b) [c]{.place ref=c}\n(.d)")]
    [InlineData("~~[19 %]{.figure #x}~~ <b>[20 %]{.figure #y}</b> ![[21]{.figure #z}](u)")]
    public void Ordinary_text_is_left_alone(string body) => Assert.Equal("", Reading.Findings(Reading.Body(body)));

    [Theory]
    [InlineData("[<b>19</b> %]{.figure #x}", "FACT1228 '<b>'")]
    [InlineData("[19<sup>1</sup>]{.figure #x}", "FACT1228 '<sup>'")]
    [InlineData("[19<br>000]{.figure #x}", "FACT1228 '<br>'")]
    [InlineData("[19 <?php ?>]{.figure #x}", "FACT1228 '<?php ?>'")]
    [InlineData("[![19](u)]{.figure #x}", "FACT1228 '![19](u)'")]
    [InlineData("[~~19~~ 20]{.figure #x}", "FACT1228 '~~'")]
    [InlineData("[<i>May</i> ~~2018~~ ![2019](u)]{.date #x}", "FACT1228 '<i>'; FACT1228 '~~'; FACT1228 '![2019](u)'")]
    [InlineData("[about [<b>19</b>]{.place ref=b} %]{.figure #x}", "FACT1228 '<b>'")]
    [InlineData("[in [<b>19</b>]{.figure #x} and [2]{.figure #z}]{.date #y}", "FACT1228 '<b>'")]
    public void Markup_that_is_no_part_of_a_number_or_a_date_is_an_error(string body, string findings) =>
        Assert.Equal(findings, Reading.Findings(Reading.Body(body)));

    [Theory]
    [InlineData("[*about* **19** %]{.figure #x}")]
    [InlineData("[19[^1] % <!-- c -->]{.figure #x}\n\n[^1]: note")]
    [InlineData("[~19 `%` [a](b) ~]{.figure #x}")]
    [InlineData("[<b>Kyiv</b> ~~a~~ ![b](c)]{.place ref=k}")]
    [InlineData("[<b>a</b> [19]{.figure #x} <b>c</b>]{.context by=z}")]
    public void Markup_that_is_no_mistake_is_left_alone(string body) => Assert.Equal("", Reading.Findings(Reading.Body(body)));
}
