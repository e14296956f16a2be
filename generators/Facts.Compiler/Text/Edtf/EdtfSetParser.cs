using System.Collections.Generic;

namespace Facts.Compiler.Text.Edtf;

/// <summary>Reads a set: dates parted by commas, runs of them, and at its ends all before the first or all after the last.</summary>
internal static class EdtfSetParser
{
    private const string TimeRefused = "a set has no times of day: it holds days, months and years";

    public static EdtfSet? Read(EdtfCursor cursor)
    {
        string text = cursor.Text;
        bool isOneOf = text[0] == '[';
        char close = isOneOf ? ']' : '}';
        if (text[text.Length - 1] != close)
        {
            int wrong = text.IndexOfAny([']', '}']);
            cursor.Enter(wrong >= 0 && text[wrong] != close ? wrong : wrong >= 0 ? wrong + 1 : text.Length, text.Length);
            cursor.FailHere(wrong >= 0 && text[wrong] == close ? "the end of the set" : $"the set's closing '{close}'");
            return null;
        }

        var items = new List<EdtfSetItem>();
        int start = 1;
        int last = text.Length - 1;
        while (true)
        {
            int comma = text.IndexOf(',', start, last - start);
            int end = comma < 0 ? last : comma;
            if (ReadItem(cursor, start, end, isFirst: start == 1, isLast: comma < 0) is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (comma < 0)
            {
                return new EdtfSet(isOneOf, items);
            }

            start = comma + 1;
        }
    }

    private static EdtfSetItem? ReadItem(EdtfCursor cursor, int start, int end, bool isFirst, bool isLast)
    {
        int dots = cursor.Text.IndexOf("..", start, end - start, System.StringComparison.Ordinal);
        if (dots < 0)
        {
            EdtfPoint? only = ReadPoint(cursor, start, end);
            return only is null ? null : new EdtfSetItem(only, only);
        }

        if (end - start == 2)
        {
            cursor.Fail(EdtfErrorKind.Malformed, start, end, "'..' in a set needs a date before or after it");
            return null;
        }

        if (dots == start)
        {
            return isFirst ? ReadPoint(cursor, start + 2, end) is { } upTo ? new EdtfSetItem(null, upTo) : null
                : Refuse(cursor, dots, "'..' before a date, all up to it, can only begin a set");
        }

        if (dots + 2 == end)
        {
            return isLast ? ReadPoint(cursor, start, dots) is { } from ? new EdtfSetItem(from, null) : null
                : Refuse(cursor, dots, "'..' after a date, all from it on, can only end a set");
        }

        return ReadPoint(cursor, start, dots) is { } first && ReadPoint(cursor, dots + 2, end) is { } last
            && IsRun(cursor, first, last, dots, end) ? new EdtfSetItem(first, last) : null;
    }

    private static EdtfPoint? ReadPoint(EdtfCursor cursor, int start, int end)
    {
        cursor.Enter(start, end);
        return EdtfPointParser.Read(cursor, TimeRefused);
    }

    /// <summary>All dates between two can be told only where both are plain and equally exact.</summary>
    private static bool IsRun(EdtfCursor cursor, EdtfPoint first, EdtfPoint last, int dots, int end)
    {
        if (first.Depth != last.Depth || (first.Season is null) != (last.Season is null))
        {
            return cursor.Fail(
                EdtfErrorKind.Malformed, dots + 2, end, $"a run goes from day to day, from month to month or from year to year, not from {first.Print()} to {last.Print()}");
        }

        if (first.IsUnspecified || last.IsUnspecified || (first.Qualifiers | last.Qualifiers) != EdtfQualifier.None)
        {
            return cursor.Fail(EdtfErrorKind.Malformed, dots, dots + 2, "a run goes from one plain date to another, without X, '?', '~' or '%'");
        }

        EdtfPointDays.TryReckon(first, out EdtfDays from, out _);
        EdtfPointDays.TryReckon(last, out EdtfDays to, out _);
        return to.Last >= from.First || cursor.Fail(
            EdtfErrorKind.Reversed, dots + 2, end, $"the run ends ({last.Print()}) before it begins ({first.Print()})", $"{last.Print()}..{first.Print()}");
    }

    private static EdtfSetItem? Refuse(EdtfCursor cursor, int dots, string reason)
    {
        cursor.Fail(EdtfErrorKind.Malformed, dots, dots + 2, reason);
        return null;
    }
}
