using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>Reads a unit that an attribute names.</summary>
internal static class UnitReader
{
    /// <summary>The unit; null where there is none of that id, which has then been reported.</summary>
    public static UnitDefinition? Read(Token value, FactFindings findings)
    {
        UnitResolver units = findings.Context.Units;
        UnitDefinition? unit = units.Find(value.Text);
        if (unit is null)
        {
            foreach (Token part in units.UnknownParts(value))
            {
                if (part == value)
                {
                    findings.AddUnknown(DeclarationKind.Unit, part, () => Hint(part.Text, units));
                }
                else
                {
                    findings.Add(UnitRules.UnknownPart(findings.Context.Locate(part.Span), part.Text, value.Text, Hint(part.Text, units)));
                }
            }
        }

        return unit;
    }

    /// <summary>An author who writes a word for a unit ("hours", "dollars") means the unit that the word names, and only else one whose id looks alike.</summary>
    private static string Hint(string found, UnitResolver units)
    {
        IReadOnlyList<string> named = UnitRegistry.NamedBy(found.Replace('-', ' '));
        return named.Count switch
        {
            0 => NearestName.Hint(found, units.Ids),
            <= 3 => $"; did you mean {string.Join(" or ", named.Select(id => $"'{id}'"))}?",
            _ => $"; '{found}' may mean {string.Join(", ", named.Take(3).Select(id => $"'{id}'"))} and others, so say which",
        };
    }
}
