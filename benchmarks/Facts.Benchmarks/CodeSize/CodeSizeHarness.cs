using System.Text.RegularExpressions;
using Facts.Benchmarks.ColdStart;
using Facts.Benchmarks.Synthetic;

namespace Facts.Benchmarks.CodeSize;

/// <summary>
/// How many bytes of machine code a method is that reads a fact and returns it, as the JIT of the ordinary runtime reports it
/// (<c>DOTNET_JitDisasmSummary</c>). What it calls and did not inline is not in the count.
/// </summary>
internal static partial class CodeSizeHarness
{
    private const int Count = 1_000;

    private const string Listing = "--listing";

    /// <summary>The argument <c>--listing</c>: prints the machine code as well.</summary>
    public static int Run(string[] arguments)
    {
        using StartFolder folder = StartFolder.Of(Count, CodeSizeCode.Of(new SyntheticFact(Count / 2)));
        string summary = folder.FileOf("jit");
        Child.Run(
            [folder.Program],
            ("DOTNET_JitStdOutFile", summary),
            ("DOTNET_JitDisasmSummary", "1"),
            ("DOTNET_TieredPGO", "0"),
            ("DOTNET_JitDisasm", arguments.Contains(Listing) ? $"{CodeSizeCode.ClassName}:*" : ""));
        if (arguments.Contains(Listing))
        {
            Console.WriteLine(File.ReadAllText(summary));
        }

        var sizes = File.ReadLines(summary)
            .Select(line => Optimized().Match(line))
            .Where(match => match.Success)
            .Select(match => (string[])[$"`{match.Groups["method"].Value}`", match.Groups["bytes"].Value])
            .ToList();
        if (sizes.Count == 0)
        {
            Console.Error.WriteLine("The JIT reported no optimized method; the machine may have been too busy to optimize within the time given. Run it again.");
            return 1;
        }

        MarkdownTable.Print(["method", "bytes"], sizes);
        return 0;
    }

    [GeneratedRegex($@"{CodeSizeCode.ClassName}:(?<method>\w+)\(.*\[Tier1\b.*code size=(?<bytes>[0-9]+)")]
    private static partial Regex Optimized();
}
