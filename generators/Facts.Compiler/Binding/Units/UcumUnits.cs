using Facts.Compiler.Binding.Units.Composing;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>UCUM's ratio atoms with their prefixes, as far as they are no units of the language's own.</summary>
internal static class UcumUnits
{
    /// <summary>The unit of an atom's code, with or without a prefix (<c>nV</c>, <c>mm[Hg]</c>); null for what is none, or none that Facts takes.</summary>
    public static UnitDefinition? Find(string code)
    {
        if (code.IndexOf('|') >= 0 || code.IndexOf('\n') >= 0)
        {
            return null;
        }

        if (Own(code) is { } own)
        {
            return own;
        }

        if (UcumAtom.Find(code) is { } atom)
        {
            return atom.IsRefused ? null : atom.Define(code);
        }

        return UcumPrefix.Split(code) is var (prefix, bare) && !UcumAtom.Find(bare)!.Value.IsRefused ? Prefixed(prefix, bare, code) : null;
    }

    /// <summary>Why Facts takes no unit of a code that UCUM has, as the end of a sentence; null where UCUM has no such code or Facts takes it.</summary>
    public static string? Refusal(string code)
    {
        if (code.IndexOf('|') >= 0 || code.IndexOf('\n') >= 0)
        {
            return null;
        }

        if (SortedLines.Find(UnitTable.Refused, code) is { } row)
        {
            string[] values = row.Split('|');
            return $"{values[0]}; write {values[1]}";
        }

        if (UnitRow.Find(code) is not null)
        {
            return null;
        }

        UcumAtom? atom = UcumAtom.Find(code) ?? (UcumPrefix.Split(code) is var (_, bare) ? UcumAtom.Find(bare) : null);
        return atom?.Refusal;
    }

    /// <summary>The unit of the language's own that has the code.</summary>
    private static UnitDefinition? Own(string code) =>
        SortedLines.Find(UnitTable.Codes, code) is not { } id ? null
        : UnitRow.Find(id) is { } row ? row.Define(id)
        : UcumAtom.Find(id)?.Define(id);

    private static UnitDefinition Prefixed(UcumPrefix prefix, string bare, string code)
    {
        UnitDefinition unit = Own(bare) ?? UnitRow.Find(bare)?.Define(bare) ?? UcumAtom.Find(bare)!.Value.Define(bare);
        string canonical = prefix.Code + (unit.Ucum ?? bare);
        if (canonical != code && (UnitRow.Find(canonical)?.Define(canonical) ?? Own(canonical)) is { } known)
        {
            return known;
        }

        return prefix.Before(unit, canonical);
    }
}
