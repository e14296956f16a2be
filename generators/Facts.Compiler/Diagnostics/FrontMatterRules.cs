using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT1001–1029: the front matter and its keys.</summary>
internal static class FrontMatterRules
{
    private static readonly Rule NoFrontMatterRule = Rule.Error("FACT1001", "No front matter",
        "A seed begins with a line '---', then its keys (at least {0}), then another line '---'. Here its first line is something else.");

    private static readonly Rule NotClosedRule = Rule.Error("FACT1002", "Front matter not closed",
        "The front matter that begins here has no end. Put a line '---' after its last key.");

    private static readonly Rule MissingKeyRule = Rule.Error("FACT1003", "A required key is missing",
        "The front matter has no '{0}'. Add a line '{0}: {1}'.");

    private static readonly Rule UnknownKeyRule = Rule.Error("FACT1004", "Unknown key",
        "There is no key '{0}'{1} The keys are {2}.");

    private static readonly Rule DuplicateKeyRule = Rule.Error("FACT1005", "The same key twice",
        "'{0}' stands here a second time; the first is at {place}. Keep the one that is meant.");

    private static readonly Rule MissingValueRule = Rule.Error("FACT1006", "A key without a value",
        "'{0}' has no value. Write one after the colon, or take the line out.");

    private static readonly Rule ListNotAllowedRule = Rule.Error("FACT1007", "A list where one value is wanted",
        "'{0}' takes one value, and here is a list. Write '{0}: value', without brackets.");

    private static readonly Rule UnknownVersionRule = Rule.Error("FACT1008", "Unknown version of the language",
        "'{0}' is no version of the language that this compiler knows. Write 'facts: 1'.");

    private static readonly Rule MalformedIdRule = Rule.Error("FACT1009", "Malformed id",
        "'{0}' is not an id. An id begins with a letter from A to Z and goes on with such letters, digits, '-' and '_': '{1}'.");

    private static readonly Rule UnknownKindRule = Rule.Error("FACT1010", "Unknown kind of document",
        "'{0}' is no kind of document{1} The kinds are {2}.");

    private static readonly Rule MalformedHashRule = Rule.Error("FACT1011", "Malformed hash",
        "'{0}' is not a SHA-256: that is 64 digits from 0 to 9 and a to f, and this has {1} characters. 'sha256sum FILE' prints it.");

    private static readonly Rule MalformedLanguageRule = Rule.Error("FACT1012", "Malformed language",
        "'{0}' is not the tag of a language. Write two or three letters, and where needed more after a hyphen: 'en', 'ko', 'zh-Hant'.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        NoFrontMatterRule, NotClosedRule, MissingKeyRule, UnknownKeyRule, DuplicateKeyRule, MissingValueRule, ListNotAllowedRule,
        UnknownVersionRule, MalformedIdRule, UnknownKindRule, MalformedHashRule, MalformedLanguageRule,
    ];

    public static Diagnostic NoFrontMatter(FileSpan place, IEnumerable<string> required) =>
        NoFrontMatterRule.At(place, string.Join(", ", required));

    public static Diagnostic NotClosed(FileSpan place) => NotClosedRule.At(place);

    public static Diagnostic MissingKey(FileSpan place, string key, string example) => MissingKeyRule.At(place, key, example);

    public static Diagnostic UnknownKey(FileSpan place, string found, IEnumerable<string> keys) =>
        UnknownKeyRule.At(place, Excerpt.Of(found), Hint(found, keys), string.Join(", ", keys));

    public static Diagnostic DuplicateKey(FileSpan place, FileSpan first, string key) => DuplicateKeyRule.At(place, first, key);

    public static Diagnostic MissingValue(FileSpan place, string key) => MissingValueRule.At(place, key);

    public static Diagnostic ListNotAllowed(FileSpan place, string key) => ListNotAllowedRule.At(place, key);

    public static Diagnostic UnknownVersion(FileSpan place, string found) => UnknownVersionRule.At(place, Excerpt.Of(found));

    public static Diagnostic MalformedId(FileSpan place, string found, string nearest) =>
        MalformedIdRule.At(place, Excerpt.Of(found), nearest);

    public static Diagnostic UnknownKind(FileSpan place, string found, IEnumerable<string> kinds) =>
        UnknownKindRule.At(place, Excerpt.Of(found), Hint(found, kinds), string.Join(", ", kinds));

    public static Diagnostic MalformedHash(FileSpan place, string found) => MalformedHashRule.At(
        place, Excerpt.Of(found), found.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Diagnostic MalformedLanguage(FileSpan place, string found) => MalformedLanguageRule.At(place, Excerpt.Of(found));

    private static string Hint(string found, IEnumerable<string> valid) => NearestName.Ended(NearestName.Hint(found, valid));
}
