namespace Facts.Compiler.Binding.Figures;

/// <summary>A number that an attribute gives: its value, what one of its last digit that counts is worth, and how many decimals it prints.</summary>
internal sealed record PrintedValue(Rational Value, Rational LastDigit, int Decimals);
