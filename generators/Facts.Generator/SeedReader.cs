using System.Threading;
using Facts.Compiler.Syntax.Encodings;
using Facts.Compiler.Text;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Facts.Generator;

/// <summary>Takes the seeds out of the additional files, and their text out of Roslyn's.</summary>
internal static class SeedReader
{
    private const int Utf8CodePage = 65001;

    public static bool IsSeed(AdditionalText file) => file.Path.EndsWith(".facts.md", StringComparison.OrdinalIgnoreCase);

    public static string PathOf(AdditionalText file) => RelativePath.Slashes(file.Path);

    public static SourceText? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Read(PathOf(file), text) : null;

    /// <summary>
    /// The compiler reads what is not UTF-8 as the file's first bytes announce it, or in the machine's own encoding, and says nothing. Such a file is read
    /// again from its bytes, so that another encoding, or bytes that are no UTF-8, are an error on every machine.
    /// </summary>
    private static SourceText Read(string path, RoslynText text) =>
        text.Encoding is { } encoding && encoding.CodePage != Utf8CodePage
            ? SourceDecoder.Decode(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())])
            : SourceText.From(path, text.ToString());
}
