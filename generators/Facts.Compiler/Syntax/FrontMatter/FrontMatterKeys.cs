using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.FrontMatter;

/// <summary>The keys of the front matter, and the words that <c>kind</c> may be.</summary>
internal static class FrontMatterKeys
{
    public static EquatableArray<FrontMatterKey> All { get; } = new[]
    {
        Required("facts", "1"),
        Required("id", "my-document"),
        Required("kind", "article"),
        Required("title", "\"…\""),
        Optional("publisher"),
        Optional("published"),
        Optional("url"),
        Optional("language"),
        new FrontMatterKey("authors", Example: null, TakesList: true),
        Optional("from"),
        Optional("rewrites"),
        Optional("status"),
        Optional("status-date"),
        Optional("superseded-by"),
        Optional("note"),
        Optional("original-sha256"),
        Optional("inferred"),
        Optional("numbers"),
        Optional("default-place"),
        Optional("default-date"),
        Optional("default-by"),
        Optional("default-measure"),
    }.ToEquatableArray();

    public static EquatableArray<string> Kinds { get; } =
        new[] { "article", "report", "statement", "law", "specification", "post", "note", "register" }.ToEquatableArray();

    public static IEnumerable<string> Names => All.Select(key => key.Name);

    public static FrontMatterKey? Find(string name) => All.FirstOrDefault(key => key.Name == name);

    private static FrontMatterKey Required(string name, string example) => new(name, example, TakesList: false);

    private static FrontMatterKey Optional(string name) => new(name, Example: null, TakesList: false);
}
