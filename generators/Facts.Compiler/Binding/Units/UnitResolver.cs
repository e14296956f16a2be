using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>Finds units by id: the registry's, the project's own count nouns, and the compounds of both.</summary>
internal sealed class UnitResolver(NameIndex names)
{
    public IEnumerable<string> Ids => UnitRegistry.Ids.Concat(names.Names(DeclarationKind.Unit));

    public UnitDefinition? Find(string id)
    {
        if (UnitRegistry.Find(id) is { } known)
        {
            return known;
        }

        if (names.Find(DeclarationKind.Unit, id) is { } own)
        {
            return UnitRegistry.Own(id, own.Words, own.Find("plural") ?? own.Words, own.Find("symbol"));
        }

        return UnitRegistry.Split(id) is var (above, below) && Find(above) is { } numerator && Find(below) is { } denominator
            ? UnitRegistry.Compound(numerator, denominator)
            : null;
    }

    /// <summary>The parts of a compound that are no units, each at its place in the compound; the whole where it is no compound.</summary>
    public IEnumerable<Token> UnknownParts(Token unit)
    {
        if (Find(unit.Text) is not null)
        {
            return [];
        }

        if (UnitRegistry.Split(unit.Text) is not var (above, below))
        {
            return [unit];
        }

        int start = unit.Span.Start;
        return UnknownParts(new Token(above, TextSpan.At(start, above.Length)))
            .Concat(UnknownParts(new Token(below, TextSpan.At(start + above.Length + UnitRegistry.Per.Length, below.Length))));
    }
}
