namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// A year as written: four digits (<c>X</c> for an unspecified one), or the letter <c>Y</c> and five or more, or <c>Y</c> with an exponent;
/// and how many of its digits count, where that is said.
/// </summary>
internal sealed record EdtfYear(bool HasLetter, bool IsNegative, string Digits, string? Exponent, string? Significant)
{
    public bool IsUnspecified => Digits.IndexOf('X') >= 0;

    /// <summary>Whether not one digit of it is known.</summary>
    public bool IsUnknown => Digits == "XXXX";

    /// <summary>How many digits at its right end are unspecified.</summary>
    public int TrailingUnspecified
    {
        get
        {
            int count = 0;
            while (count < Digits.Length && Digits[Digits.Length - 1 - count] == 'X')
            {
                count++;
            }

            return count;
        }
    }

    public string Print() => (HasLetter ? "Y" : "") + (IsNegative ? "-" : "") + Digits
        + (Exponent is null ? "" : "E" + Exponent) + (Significant is null ? "" : "S" + Significant);
}
