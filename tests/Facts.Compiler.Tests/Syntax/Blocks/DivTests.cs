namespace Facts.Compiler.Tests.Syntax.Blocks;

/// <summary>Divs: which fence closes which, and every way to get one wrong.</summary>
public class DivTests
{
    [Theory]
    [InlineData("::: {.context by=a}\n[t]{.figure #x}\n:::\n[u]{.figure #y}", ".context(.figure#x) .figure#y")]
    [InlineData(":::{.context}\nt\n:::", ".context")]
    [InlineData("::: {.context\n  by=a\n  place=b}\n[t]{.figure #x}\n:::", ".context(.figure#x)")]
    [InlineData(":::: {.context by=a}\n::: {.context by=b}\n[t]{.figure #x}\n:::\n[u]{.figure #y}\n::::", ".context(.context(.figure#x) .figure#y)")]
    [InlineData("::: {.context by=a}\n::: {.context by=b}\n[t]{.figure #x}\n:::\n[u]{.figure #y}\n:::", ".context(.context(.figure#x) .figure#y)")]
    [InlineData("::: {.context}\nt\n::::::", ".context")]
    [InlineData("   ::: {.context}\n   [t]{.figure #x}\n  :::", ".context(.figure#x)")]
    [InlineData("text\n::: {.context}\n[t]{.figure #x}\n:::\nmore", ".context(.figure#x)")]
    [InlineData("::: {.context}\n> [t]{.figure #x}\n:::", ".context(.figure#x)")]
    [InlineData("::: {.context}\n> [t]{.figure #x}\nlazy [u]{.figure #y}\n:::\n[v]{.figure #z}", ".context(.figure#x .figure#y) .figure#z")]
    [InlineData("::: {.context}\n- [t]{.figure #x}\n:::\n[v]{.figure #z}", ".context(.figure#x) .figure#z")]
    [InlineData("- ::: {.context}\n  [t]{.figure #x}\n  :::\n\n  [u]{.figure #y}", ".context(.figure#x) .figure#y")]
    [InlineData("> ::: {.context}\n> [t]{.figure #x}\n> :::", ".context(.figure#x)")]
    [InlineData("::: {.context}\n# Head [t]{.figure #x}\n\n1. [u]{.figure #y}\n:::", ".context(.figure#x .figure#y)")]
    [InlineData("[[t]{.figure #x}]{.context by=a}", ".context(.figure#x)")]
    [InlineData("::: {.context}\n    :::\n:::", ".context")]
    [InlineData("```\n:::\n```\n\n    :::\n", "")]
    [InlineData("a :::\n\\::: b", "")]
    public void A_div_holds_what_stands_in_it(string body, string shape)
    {
        var document = Reading.Body(body);

        Assert.Equal("", Reading.Findings(document));
        Assert.Equal(shape, Reading.Shape(document));
    }

    [Theory]
    [InlineData("::: {.context}\n[t]{.figure #x}", "FACT1231 ':::'", ".context(.figure#x)")]
    [InlineData("> ::: {.context}\n> t\n\n[t]{.figure #x}", "FACT1231 ':::'", ".context .figure#x")]
    [InlineData(":::: {.context}\n::: {.context}\nt\n::::", "FACT1231 '::::'", ".context(.context)")]
    [InlineData("t\n:::\n[t]{.figure #x}", "FACT1232 ':::'", ".figure#x")]
    [InlineData("::: {.context}\nt\n:::\n::::", "FACT1232 '::::'", ".context")]
    [InlineData(":::: {.context}\n[t]{.figure #x}\n:::\n[u]{.figure #y}", "FACT1233 ':::'", ".context(.figure#x) .figure#y")]
    [InlineData("::: {.context}\n:::: {.context}\n[t]{.figure #x}\n::::\n:::", "FACT1234 '::::'", ".context(.context(.figure#x))")]
    [InlineData("::: context\n[t]{.figure #x}\n:::", "FACT1235 'context'", ".context!(.figure#x)")]
    [InlineData("::: note\n[t]{.figure #x}\n:::", "FACT1235 'note'", ".figure#x")]
    [InlineData("::: some words\n\n[t]{.figure #x}", "FACT1235 'some words'", ".figure#x")]
    [InlineData("::: {.context}\n```\n:::\n```\n[t]{.figure #x}\n:::", "FACT1236 ':::'", ".context(.figure#x)")]
    [InlineData("::: {.context}\n- ```\n  :::\n  ```\n:::", "FACT1236 ':::'", ".context")]
    [InlineData("::: {.context}\n<div>\n:::\n</div>\n\n[t]{.figure #x}\n:::", "FACT1236 ':::'", ".context(.figure#x)")]
    [InlineData("::: {.context} more\n[t]{.figure #x}\n:::", "FACT1237 'more'", ".context!(.figure#x)")]
    [InlineData("::: {.context} :::\nt\n:::", "FACT1237 ':::'", ".context!")]
    [InlineData("::: {.context}{.context}\nt\n:::", "FACT1214 '{.context}'", ".context!")]
    [InlineData("::: {.figure #x}\n[t]{.figure #y}\n:::", "FACT1221 'figure'", ".context#x!(.figure#y)")]
    [InlineData("::: {.place #x iso=RU}\nt\n:::", "FACT1221 'place'", ".context#x!")]
    [InlineData("::: {.contxt by=a}\nt\n:::", "FACT1202 'contxt'", ".context!")]
    [InlineData("::: {.context by=\nt\n:::", "FACT1213 '{.context'", ".context!")]
    [InlineData("::: {.context by=a\n[t]{.figure #x}\n:::", "FACT1213 '{.context by=a'", ".context!(.figure#x)")]
    [InlineData("::: {.context\n\nby=a}\n:::", "FACT1213 '{.context'", ".context!")]
    public void A_mistake_is_found_where_it_stands(string body, string findings, string shape)
    {
        var document = Reading.Body(body);

        Assert.Equal(findings, Reading.Findings(document));
        Assert.Equal(shape, Reading.Shape(document));
    }

    [Fact]
    public void A_div_reaches_from_its_colons_to_the_end_of_its_closing_fence()
    {
        var document = Reading.Body("a\n\n::: {.context}\nb\n:::\n\nc");

        Assert.Equal("::: {.context}\nb\n:::", document.Source.Slice(Assert.Single(document.Annotations).Span));
    }

    [Fact]
    public void Divs_nest_thirty_two_deep_and_no_deeper()
    {
        string open = string.Concat(Enumerable.Repeat("::: {.context}\n", 32));
        string close = string.Concat(Enumerable.Repeat(":::\n", 32));

        Assert.Equal("", Reading.Findings(Reading.Body(open + "t\n" + close)));
        Assert.Equal(
            "FACT1218 ':::'",
            Reading.Findings(Reading.Body(open + "::: {.context}\n[t]{.figure #x}\n:::\n" + close + "[u]{.figure #y}")));
    }
}
