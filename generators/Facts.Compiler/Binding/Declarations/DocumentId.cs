using System.Text;
using Facts.Compiler.Syntax;

namespace Facts.Compiler.Binding.Declarations;

/// <summary>
/// The id of a seed. Where its front matter gives none (which is an error of its own) the file's name stands in, so that its facts can still be named and
/// the code that uses them has no second error.
/// </summary>
internal static class DocumentId
{
    private const string Extension = ".facts.md";

    public static string Of(DocumentSyntax document) =>
        document.FrontMatter.Scalar("id") is { Text.Length: > 0 } id ? id.Text : OfPath(document.Source.Path);

    private static string OfPath(string path)
    {
        string file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
        {
            file = file.Substring(0, file.Length - Extension.Length);
        }

        var id = new StringBuilder();
        foreach (char c in file)
        {
            id.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' ? c : '-');
        }

        return id.Length > 0 && id[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') ? id.ToString() : "document-" + id;
    }
}
