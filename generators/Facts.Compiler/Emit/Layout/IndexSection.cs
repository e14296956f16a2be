namespace Facts.Compiler.Emit.Layout;

/// <summary>
/// The sections of a dataset's index. Its header has a word a section: first word and number of names. A name is a word: where it starts in the index's
/// text (low half) and the number of its document (high half); the names are in ordinal order, and after the last stands a word that says where it ends.
/// </summary>
internal enum IndexSection
{
    Documents,
    Places,
    Sources,
    Measures,
}
