using System.Text;
using System.Threading;
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
        file.GetText(cancellation) is { } text ? SourceText.From(PathOf(file), Decode(text)) : null;

    /// <summary>
    /// The compiler reads what is not UTF-8 in the machine's own encoding, and says nothing. Such a file is read again as the UTF-8 that it should
    /// be, so that its wrong bytes become U+FFFD, which is an error at its place, on every machine.
    /// </summary>
    private static string Decode(RoslynText text) =>
        text.Encoding is { } encoding && encoding.CodePage != Utf8CodePage
            ? Encoding.UTF8.GetString([.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())])
            : text.ToString();
}
