using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;

namespace Facts.Compiler.Binding.Figures;

/// <summary>What <c>mod=</c> and <c>value=</c> say, each null where it is absent or wrong, which has then been reported.</summary>
internal sealed record FigureAttributes(ModifierRow? Mod, PrintedDecimal? Value)
{
    public static FigureAttributes Read(FigureInput input, FigureFindings findings) => new(ReadMod(input.Mod, findings), ReadValue(input.Value, findings));

    private static ModifierRow? ReadMod(AttributeSyntax? mod, FigureFindings findings)
    {
        if (mod is null)
        {
            return null;
        }

        ModifierRow? row = ModifierTable.Find(mod.Value.Text);
        if (row is null)
        {
            findings.Add(NumberRules.UnknownModifier(findings.Locate(mod.Value), mod.Value.Text, ModifierTable.Names));
        }

        return row;
    }

    private static PrintedDecimal? ReadValue(AttributeSyntax? attribute, FigureFindings findings)
    {
        if (attribute is null)
        {
            return null;
        }

        string text = attribute.Value.Text;
        if (DecimalReader.IsBeyond(text))
        {
            findings.Add(NumberRules.TooLong(findings.Locate(attribute.Value), text));
            return null;
        }

        if (DecimalReader.Read(text) is not { } number)
        {
            findings.Add(NumberRules.ValueMalformed(findings.Locate(attribute.Value), text));
            return null;
        }

        return number;
    }
}
