using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>Reads a unit that an attribute names.</summary>
internal static class UnitReader
{
    /// <summary>The unit; null where there is none of that id, which has then been reported.</summary>
    public static UnitDefinition? Read(Token value, FactFindings findings)
    {
        UnitDefinition? unit = findings.Context.Units.Find(value.Text);
        if (unit is null)
        {
            findings.Add(UnitRules.UnknownUnit(findings.Context.Locate(value.Span), value.Text, NearestName.Hint(value.Text, findings.Context.Units.Ids)));
        }

        return unit;
    }
}
