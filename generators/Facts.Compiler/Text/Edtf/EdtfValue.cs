using System.Diagnostics.CodeAnalysis;

namespace Facts.Compiler.Text.Edtf;

/// <summary>What an EDTF text says: its level, its precision, its qualifiers, and the days it covers, of which the outer ones allow for what is approximate.</summary>
internal sealed record EdtfValue(
    string Text, int Level, EdtfPrecision Precision, EdtfDays Core, EdtfDays Outer, bool IsApproximate, bool IsUncertain, bool IsUnspecified)
{
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfValue? value, [NotNullWhen(false)] out EdtfError? error)
    {
        value = EdtfParser.TryParse(text, out EdtfExpression? expression, out error) ? EdtfReckoner.Reckon(expression) : null;
        return value is not null;
    }

    /// <summary>The value of a date that was made of its parts; its text is printed from them. Null where no such date exists.</summary>
    public static EdtfValue? TryCreate(EdtfExpression expression, out EdtfError? error)
    {
        error = EdtfRules.ErrorOf(expression);
        return error is null ? EdtfReckoner.Reckon(expression) : null;
    }

    /// <summary>By the first day, an open beginning before all; then by the last, an open end after all; then by the text.</summary>
    public int CompareTo(EdtfValue other)
    {
        int days = Core.CompareTo(other.Core);
        return days != 0 ? days : string.CompareOrdinal(Text, other.Text);
    }
}
