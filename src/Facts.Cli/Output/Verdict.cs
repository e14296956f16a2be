using System.Globalization;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit;

namespace Facts.Cli.Output;

/// <summary>The last line of a run: one verdict, with counts.</summary>
internal static class Verdict
{
    public static string Of(CompiledDataset dataset) =>
        $"{(dataset.HasErrors ? "Not valid" : "Valid")}: {Found(dataset.Count(Severity.Error), dataset.Count(Severity.Warning))}"
        + $" in {Count(dataset.Seeds.Count, "seed")} with {Count(dataset.Documents.Sum(FactsIn), "fact")}.";

    public static string Found(int errors, int warnings) => $"{Count(errors, "error")}, {Count(warnings, "warning")}";

    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Figures, dates, places and sources; a document that is no register is a source itself.</summary>
    private static int FactsIn(BoundDocument document) =>
        document.Figures.Count + document.Dates.Count + document.Places.Count + document.Sources.Count + (document.Self is null ? 0 : 1);
}
