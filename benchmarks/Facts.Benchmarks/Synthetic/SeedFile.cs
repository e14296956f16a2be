using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Benchmarks.Synthetic;

/// <summary>A seed as a build hands it to the compiler.</summary>
internal sealed class SeedFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The file after an edit: the first of these words replaced.</summary>
    public SeedFile Edit(string found, string replacement)
    {
        string before = _text.ToString();
        int at = before.IndexOf(found, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException($"{Path} has no “{found}” to edit.")
            : new SeedFile(Path, before[..at] + replacement + before[(at + found.Length)..]);
    }
}
