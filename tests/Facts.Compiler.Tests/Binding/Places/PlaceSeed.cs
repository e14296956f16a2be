using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Places;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Binding.Places;

/// <summary>A definition of one place, read and checked by itself among places that others declare.</summary>
internal static class PlaceSeed
{
    /// <summary>What is read of <paramref name="attributes"/> (<c>key="value" key="value"</c>), and the findings, each as its rule and the text it points at.</summary>
    public static (PlaceAttributes Read, string[] Findings, Diagnostic[] Diagnostics) Check(string attributes, params string[] others)
    {
        string text = $"[X]{{.place #x {attributes}}}";
        SourceText source = SourceText.From("seeds/a.facts.md", text);
        AttributeSyntax[] items = [.. Regex.Matches(text, "([a-z]+)=\"([^\"]*)\"").Select(match => new AttributeSyntax(Token(match.Groups[1]), Token(match.Groups[2])))];
        var attributesSyntax = new AttributesSyntax(
            new TextSpan(3, text.Length), new Token("place", TextSpan.At(5, 5)), new Token("x", TextSpan.At(12, 1)), items.ToEquatableArray(), IsBroken: false);
        var span = new SpanSyntax(attributesSyntax, new TextSpan(0, text.Length), TextSpan.At(1, 1), PlainText.Verbatim("X", 1), PlainText.Empty(0), PlainText.Empty(0), OwnBefore: 0, OwnAfter: 0, Children: default);
        var diagnostics = new List<Diagnostic>();
        PlaceAttributes read = PlaceReader.Read(span, source, diagnostics);
        string[] above = attributesSyntax.Find("in")?.Value.Text.Split(' ') ?? [];
        PlaceConsistency.Check(span, read, above, NameIndex.Of(Declare(others)), source, diagnostics);
        return (read, [.. diagnostics.Select(found => $"{found.Rule.Id} {source.Slice(found.Place.Span)}")], [.. diagnostics]);
    }

    /// <summary>Places as <c>id iso=XX in=a,b</c>.</summary>
    private static DeclarationTable Declare(string[] places) => DeclarationTable.Of(
    [
        new DocumentDeclarations("seeds/places.facts.md", places.Select(place =>
        {
            string[] parts = place.Split(' ');
            return new Declaration(
                DeclarationKind.Place, parts[0], parts[0], parts.Skip(1).Select(part => new DeclaredAttribute(part.Split('=')[0], part.Split('=')[1])).ToEquatableArray());
        }).ToEquatableArray()),
    ]);

    private static Token Token(Group group) => new(group.Value, TextSpan.At(group.Index, group.Length));
}
