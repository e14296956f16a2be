using System.Diagnostics.CodeAnalysis;

namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// Reads the Extended Date/Time Format, levels 0 to 2: ISO 8601-2:2019 as profiled by the Library of Congress (4 February 2019).
/// A text is read whole; no blank is passed over.
/// </summary>
internal static class EdtfParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfExpression? expression, [NotNullWhen(false)] out EdtfError? error)
    {
        if (TryRead(text, out expression, out error))
        {
            return true;
        }

        error = EdtfSuperseded.Explain(text) ?? error;
        return false;
    }

    /// <summary>Reads without a look at older forms.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out EdtfExpression? expression, [NotNullWhen(false)] out EdtfError? error)
    {
        var cursor = new EdtfCursor(text);
        expression = Read(cursor);
        if (cursor.Error is null && expression is not null)
        {
            error = null;
            return true;
        }

        expression = null;
        error = cursor.Error ?? new EdtfError(EdtfErrorKind.Malformed, 0, text.Length, "this is no date", null);
        return false;
    }

    private static EdtfExpression? Read(EdtfCursor cursor)
    {
        if (cursor.IsAtEnd)
        {
            cursor.Fail(EdtfErrorKind.Malformed, 0, 0, "there is no date", "one such as 2018-09");
            return null;
        }

        if (cursor.Current is '[' or '{')
        {
            return EdtfSetParser.Read(cursor);
        }

        return cursor.Text.IndexOf('/') >= 0
            ? EdtfIntervalParser.Read(cursor)
            : EdtfPointParser.Read(cursor, timeRefused: null);
    }
}
