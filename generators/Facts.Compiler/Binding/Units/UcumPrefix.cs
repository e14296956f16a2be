using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Compiler.Binding.Units;

/// <summary>A prefix of UCUM, such as <c>k</c> for 1000.</summary>
internal sealed record UcumPrefix(string Code, string TypeName, string Name, string Symbol, Rational Factor)
{
    private const int LongestCode = 2;

    /// <summary>A code as a prefix and the atom after it; null where it isn't that. Binary prefixes count bits and bytes alone.</summary>
    public static (UcumPrefix Prefix, string Atom)? Split(string code)
    {
        for (int length = Math.Min(LongestCode, code.Length - 1); length > 0; length--)
        {
            string atom = code.Substring(length);
            if (Find(code.Substring(0, length)) is { } prefix && UcumAtom.Find(atom) is { IsMetric: true } found && (!prefix.IsBinary || found.IsInformation))
            {
                return (prefix, atom);
            }
        }

        return null;
    }

    /// <summary>The unit with the prefix before it.</summary>
    public UnitDefinition Before(UnitDefinition unit, string id) => new(
        id,
        $"{TypeName}<{unit.TypeName}>",
        Name + unit.Singular,
        Name + unit.Plural,
        unit.Symbol is null ? null : Symbol + unit.Symbol,
        unit.Ucum is null ? null : Code + unit.Ucum,
        unit.Quantity,
        Factor * unit.Factor,
        Rational.Zero,
        IsWhole: false,
        unit.Least is { Sign: 0 } ? Rational.Zero : null,
        Greatest: null)
    {
        Names = unit.Names.Select(name => Name + name).ToEquatableArray(),
        Symbols = unit.Symbols.SelectMany(symbol => Signs().Select(sign => sign + symbol)).ToEquatableArray(),
    };

    private static UcumPrefix? Find(string code)
    {
        if (SortedLines.Find(UcumTable.Prefixes, code) is not { } row)
        {
            return null;
        }

        string[] values = row.Split('|');
        return new UcumPrefix(code, values[0], values[1], values[2], UnitRow.Number(values[3])!.Value);
    }

    private bool IsBinary => Code.Length == 2 && Code[1] == 'i';

    /// <summary>The prefix as it is printed: the sign for micro is a Greek letter or a sign of its own, or a Latin u.</summary>
    private string[] Signs() => Code == "u" ? ["µ", "μ", "u"] : [Symbol];
}
