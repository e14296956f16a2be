using System.Globalization;

namespace Facts.Compiler.Text.Edtf;

/// <summary>A month, a season or a day as written: two digits, <c>X</c> for an unspecified one, with its qualifiers.</summary>
internal sealed record EdtfComponent(string Digits, EdtfMarks Marks)
{
    public bool IsUnspecified => Digits.IndexOf('X') >= 0;

    public bool IsUnknown => Digits == "XX";

    /// <summary>The number, or null where a digit is unspecified.</summary>
    public int? Number => IsUnspecified ? null : int.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture);

    public string Print() => Marks.Around(Digits);
}
