using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>One finding: the rule, the exact place, what was found there, and the other place it is about, if there is one.</summary>
internal sealed record Diagnostic(Rule Rule, FileSpan Place, EquatableArray<string> Arguments, FileSpan? Second)
{
    /// <summary>What else it is about, beside the second place.</summary>
    public MorePlaces More { get; init; } = MorePlaces.None;

    /// <summary>The finding in words. <paramref name="displayPath"/> says how a path is shown.</summary>
    public string Message(Func<string, string> displayPath)
    {
        // They are arguments like others, so that no text of a seed is taken for one of them.
        string format = Rule.Format
            .Replace("{place}", Hole(Arguments.Count))
            .Replace("{more}", Hole(Arguments.Count + 1));
        string second = Second is null ? "" : Show(Second, displayPath);
        return string.Format(CultureInfo.InvariantCulture, format, [.. Arguments, second, More.Words(place => Show(place, displayPath))]) + More.Note;
    }

    private static string Hole(int number) => "{" + number.ToString(CultureInfo.InvariantCulture) + "}";

    private static string Show(FileSpan place, Func<string, string> displayPath) => string.Format(
        CultureInfo.InvariantCulture, "{0}({1},{2})", displayPath(place.Path), place.Start.Line + 1, place.Start.Column + 1);
}
