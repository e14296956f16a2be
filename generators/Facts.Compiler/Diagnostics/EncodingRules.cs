using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT1101–1109: the characters that a file is made of.</summary>
internal static class EncodingRules
{
    private static readonly Rule NotUtf8Rule = Rule.Error("FACT1101", "Not UTF-8",
        "The file is written in {0}; a seed is UTF-8. Save it as UTF-8.");

    private static readonly Rule UnreadableCharacterRule = Rule.Error("FACT1102", "A character that could not be read",
        "Here stands U+FFFD, the sign for a character that could not be read: the file is not UTF-8, or was once saved wrongly. Write the character anew and save the file as UTF-8.");

    private static readonly Rule LoneSurrogateRule = Rule.Error("FACT1103", "Half a character",
        "Here stands {0}, which is one half of a character without the other. Write the character anew.");

    private static readonly Rule NulCharacterRule = Rule.Error("FACT1104", "A NUL character",
        "Here stands U+0000, which no text holds: the file may be UTF-16, or no text at all. Save it as UTF-8.");

    public static IReadOnlyList<Rule> All { get; } = [NotUtf8Rule, UnreadableCharacterRule, LoneSurrogateRule, NulCharacterRule];

    /// <param name="place">The beginning of the file.</param>
    /// <param name="found">The encoding's usual name.</param>
    public static Diagnostic NotUtf8(FileSpan place, string found) => NotUtf8Rule.At(place, found);

    public static Diagnostic UnreadableCharacter(FileSpan place) => UnreadableCharacterRule.At(place);

    public static Diagnostic LoneSurrogate(FileSpan place, string found) => LoneSurrogateRule.At(place, found);

    public static Diagnostic NulCharacter(FileSpan place) => NulCharacterRule.At(place);
}
