using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax;

/// <summary>The front matter, from its first to its last <c>---</c>. Keys are the language's, each once, and the required ones are there or were reported.</summary>
internal sealed record FrontMatterSyntax(TextSpan Span, EquatableArray<FrontMatterEntry> Entries)
{
    public FrontMatterEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key);

    /// <summary>The value of a key that has one value; null where the key is absent or a list.</summary>
    public Token? Scalar(string key) => Find(key) is { IsList: false } entry ? entry.Values[0] : null;
}
