using System.Text.RegularExpressions;

namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// Knows the forms of the draft of 2012 that the standard replaced (<c>u</c> and <c>x</c> for unspecified digits, <c>open</c>, <c>unknown</c>,
/// <c>y</c>, <c>e</c> and <c>p</c> in years, <c>?~</c>, groups in parentheses, named hemispheres, blanks in sets), and says the new one.
/// </summary>
internal static class EdtfSuperseded
{
    private static readonly (Regex Old, string New, string Reason)[] Forms =
    [
        (Form("[ux](?=[uxX0-9-]|[]/,}.?~%]|$)"), "X", "an unspecified digit is no longer {0} but X"),
        (Form("(?<=^|/)open(?=/|$)"), "..", "an open end is no longer 'open' but '..'"),
        (Form("(?<=^|/)unknown(?=/|$)"), "", "an unknown end is no longer 'unknown' but nothing"),
        (Form("(?<=^|[/,[{.])y(?=-?[0-9])"), "Y", "a long year no longer begins with y but with Y"),
        (Form("(?<=Y-?[0-9]+)e(?=[0-9])"), "E", "an exponent is no longer marked by e but by E"),
        (Form("(?<=[0-9])p(?=[0-9]+)"), "S", "significant digits are no longer marked by p but by S"),
        (Form("\\?~|~\\?"), "%", "uncertain and approximate is no longer {0} but '%'"),
        (Form("-21\\^north[A-Za-z]*"), "-25", "a season's place is no longer written out: 25 to 28 are the northern seasons"),
        (Form("-22\\^north[A-Za-z]*"), "-26", "a season's place is no longer written out: 25 to 28 are the northern seasons"),
        (Form("-23\\^north[A-Za-z]*"), "-27", "a season's place is no longer written out: 25 to 28 are the northern seasons"),
        (Form("-24\\^north[A-Za-z]*"), "-28", "a season's place is no longer written out: 25 to 28 are the northern seasons"),
        (Form("-21\\^south[A-Za-z]*"), "-29", "a season's place is no longer written out: 29 to 32 are the southern seasons"),
        (Form("-22\\^south[A-Za-z]*"), "-30", "a season's place is no longer written out: 29 to 32 are the southern seasons"),
        (Form("-23\\^south[A-Za-z]*"), "-31", "a season's place is no longer written out: 29 to 32 are the southern seasons"),
        (Form("-24\\^south[A-Za-z]*"), "-32", "a season's place is no longer written out: 29 to 32 are the southern seasons"),
        (Form("\\((-?[0-9X]{4}(?:-[0-9X]{2}){0,2})\\)([?~%])"), "$1$2", "a qualifier no longer follows parentheses"),
        (Form("\\(([0-9X]{2})\\)([?~%])"), "$2$1", "a qualifier of one component no longer follows parentheses but stands before it"),
        (Form("\\(([0-9X]{2})-([0-9X]{2})\\)([?~%])"), "$3$1-$3$2", "a qualifier no longer follows parentheses but stands before each component"),
        (Form("(?<=,) +| +(?=[,\\]}])|(?<=[[{]) +"), "", "a set has no blanks"),
    ];

    private const string GroupReason =
        "parentheses no longer group: a qualifier left of a component is its own, one right of it is that of the component and of all to its left";

    /// <summary>A date with parentheses, whatever they group.</summary>
    private static readonly Regex Groups = Form("^(?=.*[0-9]{4})[0-9uxX?~%/-]*(\\()[0-9uxX?~%/()-]*$");

    /// <summary>The first old form in the text and the whole in the new ones; null where that would be no date either.</summary>
    public static EdtfError? Explain(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        string renewed = text;
        EdtfError? first = null;
        foreach ((Regex old, string replacement, string reason) in Forms)
        {
            Match match = old.Match(renewed);
            if (!match.Success)
            {
                continue;
            }

            // Where an earlier form has changed the text's length, its own place is the one told.
            if (first is null || match.Index < first.Start)
            {
                int end = System.Math.Min(text.Length, match.Index + match.Length);
                first = new EdtfError(
                    EdtfErrorKind.Superseded, match.Index, end, reason.Replace("{0}", $"'{match.Value}'"), null);
            }

            renewed = old.Replace(renewed, replacement);
        }

        if (first is not null && EdtfParser.TryRead(renewed, out _, out _))
        {
            return first with { Suggestion = renewed };
        }

        Match group = Groups.Match(text);
        return group.Success ? new EdtfError(EdtfErrorKind.Superseded, group.Groups[1].Index, group.Groups[1].Index + 1, GroupReason, null) : null;
    }

    /// <summary>No date of the draft is longer, and the search stays linear for any text.</summary>
    private const int LongestText = 300;

    private static Regex Form(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
