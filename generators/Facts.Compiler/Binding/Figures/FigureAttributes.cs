using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;

namespace Facts.Compiler.Binding.Figures;

/// <summary>What <c>mod=</c> and <c>value=</c> say, each null where it is absent or wrong, which has then been reported.</summary>
internal sealed record FigureAttributes(ModifierRow? Mod, PrintedValue? Value)
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

    private static PrintedValue? ReadValue(AttributeSyntax? value, FigureFindings findings)
    {
        if (value is null)
        {
            return null;
        }

        string text = value.Value.Text;
        int digits = text.Count(c => c is >= '0' and <= '9');
        if (digits > DecimalText.MostDigits && text.All(c => c is (>= '0' and <= '9') or '.' or '-'))
        {
            findings.Add(NumberRules.TooLong(findings.Locate(value.Value), text));
            return null;
        }

        if (!DecimalText.TryParse(text, out Rational number, out int decimals))
        {
            findings.Add(NumberRules.ValueMalformed(findings.Locate(value.Value), text));
            return null;
        }

        Rational last = decimals > 0 ? Rational.PowerOfTen(-decimals) : DecimalText.LastDigitOf(number);
        return new PrintedValue(number, last, decimals);
    }
}
