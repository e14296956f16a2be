using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>What <c>mod=</c> and <c>value=</c> say, each null where it is absent or wrong, which has then been reported.</summary>
internal sealed record FigureAttributes(ModifierRow? Mod, Numeral? Value)
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
            findings.Add(NumberRules.UnknownModifier(findings.Place(mod.Value), mod.Value.Text, ModifierTable.Names));
        }

        return row;
    }

    private static Numeral? ReadValue(AttributeSyntax? value, FigureFindings findings)
    {
        if (value is null)
        {
            return null;
        }

        string text = value.Value.Text;
        int digits = text.Count(c => c is >= '0' and <= '9');
        if (digits > DecimalText.MostDigits && text.All(c => c is (>= '0' and <= '9') or '.' or '-'))
        {
            findings.Add(NumberRules.TooLong(findings.Place(value.Value), text));
            return null;
        }

        if (!DecimalText.TryParse(text, out Rational number, out int decimals))
        {
            findings.Add(NumberRules.ValueMalformed(findings.Place(value.Value), text));
            return null;
        }

        Rational place = decimals > 0 ? Rational.PowerOfTen(-decimals) : DigitNumeral.PlaceOf(number);
        return new Numeral(0, 0, number, place, decimals, IsFraction: false, number, HasMagnitude: false);
    }
}
