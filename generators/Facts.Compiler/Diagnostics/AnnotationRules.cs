using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT1201–1229: spans, braces and attributes as they are written.</summary>
internal static class AnnotationRules
{
    private static readonly Rule NoClassRule = Rule.Error("FACT1201", "No class in the braces",
        "These braces name no class, so nobody can tell what the words are. Begin them with one of {0}, or write '\\{{' for a brace that is only text.");

    private static readonly Rule UnknownClassRule = Rule.Error("FACT1202", "Unknown class",
        "There is no class '.{0}'{1} The classes are {2}.");

    private static readonly Rule MalformedAttributeRule = Rule.Error("FACT1203", "Malformed attribute",
        "'{0}' can't be read: {1}");

    private static readonly Rule SecondIdRule = Rule.Error("FACT1204", "A second id",
        "A second id, '#{0}'; the first is '#{1}'. One annotation has one id: words that are two things take two nested spans.");

    private static readonly Rule SecondClassRule = Rule.Error("FACT1205", "A second class",
        "A second class, '.{0}'; the first is '.{1}'. One annotation has one class: words that are both take two nested spans, '[[words]{{.{1} …}}]{{.{0} …}}'.");

    private static readonly Rule UnknownKeyRule = Rule.Error("FACT1206", "Unknown attribute",
        "There is no attribute '{0}'{1} '.{2}' takes {3}.");

    private static readonly Rule DuplicateKeyRule = Rule.Error("FACT1207", "The same attribute twice",
        "'{0}' stands here a second time; the first is at {place}. Keep the one that is meant.");

    private static readonly Rule EmptyValueRule = Rule.Error("FACT1208", "Empty value",
        "'{0}' has no value. Write one after '{0}=', or take the attribute out ('none' blanks an inherited one).");

    private static readonly Rule EntityInValueRule = Rule.Error("FACT1209", "Entity in a value",
        "'{0}' is an entity, which a value can't hold because other tools would read it as another character. Write the character itself.");

    private static readonly Rule BackslashInValueRule = Rule.Error("FACT1210", "Backslash in a value",
        "A backslash in a value; values know no escapes. Leave it out, and write a quotation mark inside a value as ’ or ”.");

    private static readonly Rule LineBreakInValueRule = Rule.Error("FACT1211", "Line break in a value",
        "The value of '{0}' runs over the end of the line. Write it on one line; a line may break between two attributes.");

    private static readonly Rule UnclosedQuoteRule = Rule.Error("FACT1212", "Unclosed quotation mark",
        "The value of '{0}' begins with a quotation mark that nothing closes. Put '\"' after its last character.");

    private static readonly Rule UnclosedBracesRule = Rule.Error("FACT1213", "Unclosed braces",
        "'{{' right after ']' or ':::' begins an annotation, and this one is not closed in its paragraph. Put '}}' after the last attribute, or write '\\{{' if the brace is only text.");

    private static readonly Rule SecondBracesRule = Rule.Error("FACT1214", "A second pair of braces",
        "A second pair of braces, '{0}'. One annotation has one pair: put all attributes into the first, or nest two spans.");

    private static readonly Rule NoOpeningBracketRule = Rule.Error("FACT1215", "No opening bracket",
        "']' and an annotation, but no '[' before it says where its words begin. Put '[' before the first word, or write '\\{{' if the brace is only text.");

    private static readonly Rule BlankLineInsideRule = Rule.Error("FACT1216", "Brackets across blocks",
        "The '[' of this annotation stands in another paragraph, at {place}. The words of a span stand in one paragraph, with no blank line between: annotate each paragraph by itself, or use '::: {{.context …}}' around both.");

    private static readonly Rule EmptySpanRule = Rule.Error("FACT1217", "No words in the brackets",
        "There are no words in these brackets. Put the words that carry the fact between '[' and ']'.");

    private static readonly Rule TooDeepRule = Rule.Error("FACT1218", "Nested too deep",
        "This is nested more than {0} deep, and it and what it holds is not read. Take some of the levels around it away.");

    private static readonly Rule KeyNotOnClassRule = Rule.Error("FACT1219", "Attribute of another class",
        "'.{1}' takes no '{0}' (that is for {2}){3} '.{1}' takes {4}.");

    private static readonly Rule NotReadRule = Rule.Error("FACT1220", "An annotation that is not read",
        "'{0}' looks like an annotation, but it stands {1}, so it is not read. {2}") with
    { MayBeMeant = true };

    private static readonly Rule ClassNotOnDivRule = Rule.Error("FACT1221", "Not a class for a div",
        "'.{0}' marks words in brackets, '[words]{{.{0} …}}'; around whole blocks only '.context' may stand.");

    private static readonly Rule PartedBracesRule = Rule.Error("FACT1222", "Braces parted from their brackets",
        "'{0}' is parted from its brackets by {1}, so it is not read. Write '[words]{{…}}' with nothing between ']' and '{{', "
        + "or '\\{{' if the brace is only text.");

    private static readonly Rule OtherBracketsRule = Rule.Error("FACT1223", "Words in other brackets",
        "'{0}' comes after '{1}', so it is not read: the words of an annotation stand in square brackets. Write '[words]{{…}}', "
        + "or '\\{{' if the brace is only text.");

    private static readonly Rule OtherBracesRule = Rule.Error("FACT1224", "An annotation in other brackets than braces",
        "'{0}' looks like an annotation, but its class stands in other brackets than '{{' and '}}', so it is not read. Write "
        + "'[words]{{…}}', or set it in backticks if it is only text.");

    private static readonly Rule NoClosingBracketRule = Rule.Error("FACT1225", "No closing bracket",
        "'{0}' comes before any ']' has closed the '[' at {place}, so it is not read. Put ']' after the last word, right before "
        + "the '{{', or write '\\{{' if the brace is only text.");

    private static readonly Rule BracesFirstRule = Rule.Error("FACT1226", "Braces before the brackets",
        "'{0}' stands before a '[', so it is not read: the words come first. Write '[words]{{…}}', or '\\{{' if the brace is only text.");

    private static readonly Rule ImageMarkRule = Rule.Error("FACT1227", "An image mark before the brackets",
        "'![' begins an image, and this is an annotation. Take the '!' out, or put a blank after it if it ends a sentence.");

    private static readonly Rule MarkupInWordsRule = Rule.Error("FACT1228", "HTML, an image or struck out words in a figure or a date",
        "'{0}' stands in the brackets of a '.{2}', and {1} are not read as part of a number or a date. Take it out, or end the "
        + "brackets before it; a footnote is written '[^1]'.");

    private static readonly Rule ConflictRule = Rule.Error("FACT1229", "Merge conflict",
        "'{0}' at the beginning of a line marks a merge conflict: two texts stand here one after the other. Keep the one that "
        + "is true, and take the marks out.") with
    { MayBeMeant = true };

    public static IReadOnlyList<Rule> All { get; } =
    [
        NoClassRule, UnknownClassRule, MalformedAttributeRule, SecondIdRule, SecondClassRule, UnknownKeyRule, DuplicateKeyRule,
        EmptyValueRule, EntityInValueRule, BackslashInValueRule, LineBreakInValueRule, UnclosedQuoteRule, UnclosedBracesRule,
        SecondBracesRule, NoOpeningBracketRule, BlankLineInsideRule, EmptySpanRule, TooDeepRule, KeyNotOnClassRule, NotReadRule,
        ClassNotOnDivRule, PartedBracesRule, OtherBracketsRule, OtherBracesRule, NoClosingBracketRule, BracesFirstRule, ImageMarkRule,
        MarkupInWordsRule, ConflictRule,
    ];

    public static Diagnostic NoClass(FileSpan place, IEnumerable<string> classes) => NoClassRule.At(place, Dotted(classes));

    public static Diagnostic UnknownClass(FileSpan place, string found, IEnumerable<string> classes) =>
        UnknownClassRule.At(place, Excerpt.Of(found), Hint(found, classes), Dotted(classes));

    public static Diagnostic MalformedAttribute(FileSpan place, string found, string expected) =>
        MalformedAttributeRule.At(place, Excerpt.Of(found), expected);

    public static Diagnostic SecondId(FileSpan place, string found, string first) => SecondIdRule.At(place, found, first);

    public static Diagnostic SecondClass(FileSpan place, string found, string first) => SecondClassRule.At(place, found, first);

    public static Diagnostic UnknownKey(FileSpan place, string found, string annotationClass, IEnumerable<string> keys) =>
        UnknownKeyRule.At(place, Excerpt.Of(found), found == "id" ? "; an id is written #name, without 'id='." : Hint(found, keys), annotationClass, string.Join(", ", keys));

    public static Diagnostic DuplicateKey(FileSpan place, FileSpan first, string key) => DuplicateKeyRule.At(place, first, key);

    public static Diagnostic EmptyValue(FileSpan place, string key) => EmptyValueRule.At(place, key);

    public static Diagnostic EntityInValue(FileSpan place, string entity) => EntityInValueRule.At(place, entity);

    public static Diagnostic BackslashInValue(FileSpan place) => BackslashInValueRule.At(place);

    public static Diagnostic LineBreakInValue(FileSpan place, string key) => LineBreakInValueRule.At(place, key);

    public static Diagnostic UnclosedQuote(FileSpan place, string key) => UnclosedQuoteRule.At(place, key);

    public static Diagnostic UnclosedBraces(FileSpan place) => UnclosedBracesRule.At(place);

    public static Diagnostic SecondBraces(FileSpan place, string found) => SecondBracesRule.At(place, Excerpt.Of(found));

    public static Diagnostic NoOpeningBracket(FileSpan place) => NoOpeningBracketRule.At(place);

    public static Diagnostic BlankLineInside(FileSpan place, FileSpan bracket) => BlankLineInsideRule.At(place, bracket);

    public static Diagnostic EmptySpan(FileSpan place) => EmptySpanRule.At(place);

    public static Diagnostic TooDeep(FileSpan place, int limit) =>
        TooDeepRule.At(place, limit.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Diagnostic KeyNotOnClass(
        FileSpan place, string key, string annotationClass, IEnumerable<string> takers, IEnumerable<string> keys) =>
        KeyNotOnClassRule.At(place, key, annotationClass, Dotted(takers), Hint(key, keys), string.Join(", ", keys));

    /// <param name="where">Where it stands, as in "stands in code".</param>
    /// <param name="advice">What the author can do, a sentence.</param>
    public static Diagnostic NotRead(FileSpan place, string found, string where, string advice) =>
        NotReadRule.At(place, Excerpt.Of(found), where, advice);

    public static Diagnostic ClassNotOnDiv(FileSpan place, string found) => ClassNotOnDivRule.At(place, found);

    /// <param name="between">What stands between, as in "by a blank".</param>
    public static Diagnostic PartedBraces(FileSpan place, string found, string between) =>
        PartedBracesRule.At(place, Excerpt.Of(found), between);

    public static Diagnostic OtherBrackets(FileSpan place, string found, string bracket) =>
        OtherBracketsRule.At(place, Excerpt.Of(found), bracket);

    public static Diagnostic OtherBraces(FileSpan place, string found) => OtherBracesRule.At(place, Excerpt.Of(found));

    public static Diagnostic NoClosingBracket(FileSpan place, FileSpan bracket, string found) =>
        NoClosingBracketRule.At(place, bracket, Excerpt.Of(found));

    public static Diagnostic BracesFirst(FileSpan place, string found) => BracesFirstRule.At(place, Excerpt.Of(found));

    public static Diagnostic ImageMark(FileSpan place) => ImageMarkRule.At(place);

    /// <param name="what">What it is, in the plural: "HTML tags", "images".</param>
    public static Diagnostic MarkupInWords(FileSpan place, string found, string what, string annotationClass) =>
        MarkupInWordsRule.At(place, Excerpt.Of(found), what, annotationClass);

    public static Diagnostic Conflict(FileSpan place, string mark) => ConflictRule.At(place, mark);

    private static string Dotted(IEnumerable<string> classes) => string.Join(", ", classes.Select(name => "." + name));

    private static string Hint(string found, IEnumerable<string> valid) => NearestName.Ended(NearestName.Hint(found, valid));
}
