using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>One finding: the rule, the exact place, what was found there, and the other place it is about, if there is one.</summary>
internal sealed record Diagnostic(Rule Rule, FileSpan Place, EquatableArray<string> Arguments, FileSpan? Second)
{
    /// <summary>The finding in words. <paramref name="displayPath"/> says how a path is shown.</summary>
    public string Message(Func<string, string> displayPath)
    {
        string message = string.Format(CultureInfo.InvariantCulture, Rule.Format.Replace("{place}", "\uE000"), [.. Arguments]);
        return Second is null ? message : message.Replace("\uE000", Show(Second, displayPath));
    }

    private static string Show(FileSpan place, Func<string, string> displayPath) => string.Format(
        CultureInfo.InvariantCulture, "{0}({1},{2})", displayPath(place.Path), place.Start.Line + 1, place.Start.Column + 1);
}
