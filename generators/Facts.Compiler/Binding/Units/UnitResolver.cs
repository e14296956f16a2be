using Facts.Compiler.Binding.Declarations;

namespace Facts.Compiler.Binding.Units;

/// <summary>Finds units by id: the registry's, the project's own count nouns, and the compounds of both.</summary>
internal sealed class UnitResolver(NameIndex names)
{
    private const string Per = "-per-";

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

        int per = id.IndexOf(Per, StringComparison.Ordinal);
        return per > 0 && Find(id.Substring(0, per)) is { IsCompound: false } numerator && Find(id.Substring(per + Per.Length)) is { IsCompound: false } denominator
            ? UnitRegistry.Compound(numerator, denominator)
            : null;
    }
}
