using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Facts.Compiler.Text.Edtf;

namespace Facts;

/// <content>Reading and writing. EDTF is the same in every culture: format providers are ignored.</content>
public readonly partial record struct EdtfDate : ISpanParsable<EdtfDate>, ISpanFormattable
{
    /// <summary>A message shows no more of a text.</summary>
    private const int LongestShown = 100;

    /// <summary>Reads a date.</summary>
    /// <param name="s">EDTF, without blanks around it.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no EDTF; the message says why, at which character (from 1 on), and what to write where that is known.</exception>
    public static EdtfDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryRead(s, out EdtfDate date, out EdtfError? error)
            ? date
            : throw new FormatException(string.Create(
                CultureInfo.InvariantCulture, $"'{Shorten(s)}' is no EDTF date: {error.Message} (at character {error.Start + 1})."));
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">EDTF, without blanks around it.</param>
    /// <param name="provider">Ignored.</param>
    public static EdtfDate Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">EDTF, without blanks around it.</param>
    /// <param name="provider">Ignored.</param>
    public static EdtfDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString());

    /// <summary>Reads a date, if the text is one.</summary>
    /// <param name="s">EDTF, without blanks around it.</param>
    /// <param name="result">The date, or <see cref="None"/>.</param>
    /// <returns>Whether the text is a date. <c>null</c> and the empty text are none.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out EdtfDate result)
    {
        result = default;
        return s is not null && TryRead(s, out result, out _);
    }

    /// <inheritdoc cref="TryParse(string, out EdtfDate)"/>
    /// <param name="s">EDTF, without blanks around it.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date, or <see cref="None"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out EdtfDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out EdtfDate result) => TryParse(s.ToString(), out result);

    /// <inheritdoc cref="TryParse(string, out EdtfDate)"/>
    /// <param name="s">EDTF, without blanks around it.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date, or <see cref="None"/>.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s.ToString(), out result);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Nothing or <c>G</c>: there is one form.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <exception cref="FormatException">Another format is asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <summary>Writes the text of the date into a buffer.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">The length of the text; 0 where the buffer is too short.</param>
    /// <param name="format">Nothing or <c>G</c>: there is one form.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether the buffer was long enough.</returns>
    /// <exception cref="FormatException">Another format is asked for.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        string text = ToString();
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private static string Shorten(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format.Length > 0 && format is not ("G" or "g"))
        {
            throw new FormatException($"An EDTF date has no format '{format}'; leave it out.");
        }
    }
}
