using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT1031–1059: the form of the lines of the front matter, a strict and flat part of YAML.</summary>
internal static class YamlRules
{
    private static readonly Rule NotAnEntryRule = Rule.Error("FACT1031", "Not a line of front matter",
        "'{0}' is not a line of front matter. Each is 'key: value', or a comment that begins with '#'.");

    private static readonly Rule IndentedLineRule = Rule.Error("FACT1032", "Indented line",
        "This line is indented. The front matter is flat, one 'key: value' a line: a value stands on the line of its key, and a list is written '[a, b]'.");

    private static readonly Rule TabRule = Rule.Error("FACT1033", "Tab in the front matter",
        "A tab, which YAML does not take as white space. Write a blank.");

    private static readonly Rule NoBlankAfterColonRule = Rule.Error("FACT1034", "No blank after the colon",
        "A blank is missing after the colon: write '{0}: {1}'.");

    private static readonly Rule NotInTheSubsetRule = Rule.Error("FACT1035", "More of YAML than is read",
        "'{0}' begins {1}, which is not read here. Write {2}.");

    private static readonly Rule ColonInPlainRule = Rule.Error("FACT1036", "Colon in a value without quotation marks",
        "A colon and a blank in a value without quotation marks, which YAML takes for another key. Put the value in quotation marks: \"{0}\".");

    private static readonly Rule HashInPlainRule = Rule.Error("FACT1037", "Hash in a value without quotation marks",
        "'{0}' after a blank begins a comment in YAML and would be lost. If it is part of the value, put the value in quotation marks; if it is a comment, put a blank after '#'.");

    private static readonly Rule ReservedCharacterRule = Rule.Error("FACT1038", "Value that begins with a reserved character",
        "A value without quotation marks can't begin with '{0}', to which YAML gives another meaning. Put the value in quotation marks.");

    private static readonly Rule NullOrBooleanRule = Rule.Error("FACT1039", "Value that YAML reads as null or boolean",
        "YAML reads '{0}' without quotation marks as {1}, not as a word. If the word is meant, write \"{0}\".");

    private static readonly Rule UnclosedQuoteRule = Rule.Error("FACT1040", "Unclosed quotation mark in the front matter",
        "Nothing closes this {0} on its line. Put {0} after the last character of the value; inside it write {1}.");

    private static readonly Rule MalformedEscapeRule = Rule.Error("FACT1041", "Malformed escape",
        "'{0}' is no escape of YAML. Inside double quotation marks write a backslash as \\\\, a quotation mark as \\\"; inside 'single' ones a backslash is a backslash.");

    private static readonly Rule TextAfterValueRule = Rule.Error("FACT1042", "Text after the value",
        "'{0}' stands after the end of the value. Take it into the quotation marks or brackets, or take it out; a comment begins with a blank and '#'.");

    private static readonly Rule UnclosedListRule = Rule.Error("FACT1043", "Unclosed list",
        "Nothing closes this list on its line. Put ']' after its last item.");

    private static readonly Rule MalformedListRule = Rule.Error("FACT1044", "Malformed list",
        "'{0}' can't stand here in a list: {1} Write a list as '[a, \"b c\"]'.");

    private static readonly Rule ControlCharacterRule = Rule.Error("FACT1045", "Control character in the front matter",
        "Here stands {0}, which YAML takes for a line break or does not take at all. Take it out.");

    private static readonly Rule MalformedKeyRule = Rule.Error("FACT1046", "Malformed key",
        "'{0}' is not a key: a key is written in small letters and hyphens, without quotation marks, with the colon right after it.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        NotAnEntryRule, IndentedLineRule, TabRule, NoBlankAfterColonRule, NotInTheSubsetRule, ColonInPlainRule, HashInPlainRule,
        ReservedCharacterRule, NullOrBooleanRule, UnclosedQuoteRule, MalformedEscapeRule, TextAfterValueRule, UnclosedListRule,
        MalformedListRule, ControlCharacterRule, MalformedKeyRule,
    ];

    public static Diagnostic NotAnEntry(FileSpan place, string found) => NotAnEntryRule.At(place, Excerpt.Of(found));

    public static Diagnostic IndentedLine(FileSpan place) => IndentedLineRule.At(place);

    public static Diagnostic Tab(FileSpan place) => TabRule.At(place);

    public static Diagnostic NoBlankAfterColon(FileSpan place, string key, string rest) =>
        NoBlankAfterColonRule.At(place, key, Excerpt.Of(rest));

    /// <param name="what">What it begins, with its article: "an anchor".</param>
    /// <param name="instead">What to write instead.</param>
    public static Diagnostic NotInTheSubset(FileSpan place, string found, string what, string instead) =>
        NotInTheSubsetRule.At(place, Excerpt.Of(found), what, instead);

    public static Diagnostic ColonInPlain(FileSpan place, string value) => ColonInPlainRule.At(place, Excerpt.Of(value));

    public static Diagnostic HashInPlain(FileSpan place, string found) => HashInPlainRule.At(place, Excerpt.Of(found));

    public static Diagnostic ReservedCharacter(FileSpan place, string found) => ReservedCharacterRule.At(place, found);

    public static Diagnostic NullOrBoolean(FileSpan place, string found, string meaning) => NullOrBooleanRule.At(place, found, meaning);

    /// <param name="mark">The quotation mark.</param>
    /// <param name="escaped">How it is written inside the value.</param>
    public static Diagnostic UnclosedQuote(FileSpan place, string mark, string escaped) => UnclosedQuoteRule.At(place, mark, escaped);

    public static Diagnostic MalformedEscape(FileSpan place, string found) => MalformedEscapeRule.At(place, Excerpt.Of(found));

    public static Diagnostic TextAfterValue(FileSpan place, string found) => TextAfterValueRule.At(place, Excerpt.Of(found));

    public static Diagnostic UnclosedList(FileSpan place) => UnclosedListRule.At(place);

    public static Diagnostic MalformedList(FileSpan place, string found, string why) => MalformedListRule.At(place, Excerpt.Of(found), why);

    public static Diagnostic ControlCharacter(FileSpan place, string found) => ControlCharacterRule.At(place, found);

    public static Diagnostic MalformedKey(FileSpan place, string found) => MalformedKeyRule.At(place, Excerpt.Of(found));
}
