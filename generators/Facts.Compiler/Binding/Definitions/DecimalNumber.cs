using Facts.Compiler.Binding.Figures;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>A decimal as attributes write it, of no more digits than the run time holds.</summary>
internal static class DecimalNumber
{
    public static Rational? Parse(string? text) =>
        text is not null && DecimalText.TryParse(text, out Rational value, out _) && text.Count(c => c is >= '0' and <= '9') <= DecimalText.MostDigits
            ? value
            : null;
}
