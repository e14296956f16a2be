using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Emit;

namespace Facts.Cli.Output;

/// <summary>Writes what was compared: a line for each measure, and under it a line for each reason why pairs of its figures were not.</summary>
internal static class ExplanationWriter
{
    public static void Write(CompiledDataset dataset, TextWriter writer)
    {
        IEnumerable<DocumentComparables> comparables = dataset.Documents.Select(document => ComparableReader.Read(document, dataset.Table));
        foreach (MeasureExplanation measure in ComparisonExplanation.Of(dataset.Documents, comparables))
        {
            writer.WriteLine($"{measure.Measure}: {Verdict.Count(measure.Figures, "figure")}, {Pairs(measure.Compared)} compared{(measure.NotCompared.Count > 0 ? "; not compared:" : "")}");
            foreach ((string why, long pairs) in measure.NotCompared)
            {
                writer.WriteLine($"  {Pairs(pairs)}: {why}");
            }
        }
    }

    private static string Pairs(long number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(number == 1 ? "pair" : "pairs")}");
}
