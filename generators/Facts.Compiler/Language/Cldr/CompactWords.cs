using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Cldr;

/// <summary>The words with which a language shortens great numbers, as in "5 Mio." and "2万". All regions and scripts of the language are one.</summary>
internal static class CompactWords
{
    /// <summary>The words as CLDR writes them, in ordinal order; none where it has none for the language of the tag.</summary>
    public static IReadOnlyList<string> Of(string? languageTag) =>
        SortedLines.Find(CompactTable.Rows, LanguageTag.Normalize(languageTag).Split('-')[0])?.Split(';') ?? [];
}
