namespace Facts.Compiler.Text.Edtf;

/// <summary>Reads two dates with a stroke between, each of which may be open or unknown.</summary>
internal static class EdtfIntervalParser
{
    private const string TimeRefused = "an interval has no times of day: its ends are whole days, months or years";

    public static EdtfInterval? Read(EdtfCursor cursor)
    {
        string text = cursor.Text;
        int stroke = text.IndexOf('/');
        int second = text.IndexOf('/', stroke + 1);
        if (second >= 0)
        {
            cursor.Fail(EdtfErrorKind.Malformed, second, second + 1, "an interval has one '/'");
            return null;
        }

        if (ReadEnd(cursor, 0, stroke) is not { } start || ReadEnd(cursor, stroke + 1, text.Length) is not { } end)
        {
            return null;
        }

        if (EdtfRules.OfOrder(start.Point, end.Point) is { } reversed)
        {
            cursor.Fail(reversed.Kind, stroke + 1, text.Length, reversed.Reason, reversed.Suggestion);
            return null;
        }

        return new EdtfInterval(start, end);
    }

    private static EdtfEnd? ReadEnd(EdtfCursor cursor, int start, int end)
    {
        if (start == end)
        {
            return new EdtfEnd(null, IsOpen: false);
        }

        if (end - start == 2 && cursor.Text[start] == '.' && cursor.Text[start + 1] == '.')
        {
            return new EdtfEnd(null, IsOpen: true);
        }

        cursor.Enter(start, end);
        return EdtfPointParser.Read(cursor, TimeRefused) is { } point ? new EdtfEnd(point, IsOpen: false) : null;
    }
}
