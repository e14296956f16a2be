namespace Facts.Compiler.Syntax.Blocks;

/// <summary>The seven ways in which an HTML block begins, and the five in which it ends before a blank line.</summary>
internal static class HtmlBlockStart
{
    private static readonly string[] Verbatim = ["script", "pre", "style", "textarea"];

    private static readonly HashSet<string> BlockTags = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes",
        "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title",
        "tr", "track", "ul",
    };

    /// <summary>The kind of HTML block that begins at a <c>&lt;</c>, 1 to 7; 0 where there is none.</summary>
    public static int KindAt(string text, int start, int end, bool mayBeSeventh)
    {
        if (start + 1 >= end)
        {
            return 0;
        }

        switch (text[start + 1])
        {
            case '!' when Begins(text, start + 2, end, "--"):
                return 2;
            case '!' when Begins(text, start + 2, end, "[CDATA["):
                return 5;
            case '!':
                return start + 2 < end && Characters.IsLetter(text[start + 2]) ? 4 : 0;
            case '?':
                return 3;
        }

        bool isClosing = text[start + 1] == '/';
        int name = start + (isClosing ? 2 : 1);
        int after = name;
        while (after < end && Characters.IsLetterOrDigit(text[after]))
        {
            after++;
        }

        string tag = text.Substring(name, Math.Min(after - name, 16)).ToLowerInvariant();
        bool isParted = after == end || Characters.IsBlank(text[after]) || text[after] == '>';
        if (!isClosing && isParted && Verbatim.Contains(tag))
        {
            return 1;
        }

        if (BlockTags.Contains(tag) && (isParted || Begins(text, after, end, "/>")))
        {
            return 6;
        }

        return mayBeSeventh && IsLoneTag(text, start, end) ? 7 : 0;
    }

    /// <summary>Whether a line holds what ends a block of this kind.</summary>
    public static bool Ends(int kind, string text, int start, int end) => kind switch
    {
        1 => Verbatim.Any(tag => Holds(text, start, end, "</" + tag + ">")),
        2 => Holds(text, start, end, "-->"),
        3 => Holds(text, start, end, "?>"),
        4 => Holds(text, start, end, ">"),
        5 => Holds(text, start, end, "]]>"),
        _ => false,
    };

    private static bool IsLoneTag(string text, int start, int end)
    {
        int after = Inlines.HtmlTagScanner.EndOfTag(text.Substring(start, end - start), 0);
        return after > 0 && BlockStarts.TrimEnd(text, start + after, end) == start + after;
    }

    private static bool Begins(string text, int start, int end, string what) =>
        start + what.Length <= end && string.CompareOrdinal(text, start, what, 0, what.Length) == 0;

    private static bool Holds(string text, int start, int end, string what) =>
        text.IndexOf(what, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0;
}
