using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>
/// Reads <c>url=</c> and <c>url:</c>. Programs make links of it, so it is the address of a page or the name of a publication, and never a script or a
/// file. Its letters may be of any alphabet, as a browser shows them (RFC 3987).
/// </summary>
internal static class UrlReader
{
    private static readonly string[] Beginnings = ["https://", "http://", "urn:"];

    public static string? Read(Token? token, FactFindings findings)
    {
        if (token is not { } url || IsUrl(url.Text))
        {
            return token?.Text;
        }

        findings.Add(SourceRules.MalformedUrl(findings.Context.Locate(url.Span), url.Text));
        return null;
    }

    private static bool IsUrl(string text) =>
        Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && BeginsAt(text, beginning.Length))
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"');

    /// <summary>Whether a host, or a name, begins there; an address of IPv6 stands in brackets.</summary>
    private static bool BeginsAt(string text, int start) => start < text.Length && (char.IsLetterOrDigit(text[start]) || text[start] == '[');
}
