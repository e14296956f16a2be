using Facts.Compiler.Checks;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Cli.Output;

/// <summary>Writes findings as compilers do: <c>path(line,column): error FACT1203: …</c>, lines and columns from 1.</summary>
internal static class FindingWriter
{
    public static void Write(IEnumerable<Finding> findings, TextWriter writer, ToolEnvironment environment)
    {
        foreach (Finding finding in findings)
        {
            FileSpan place = finding.Diagnostic.Place;
            string severity = finding.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "info",
            };
            writer.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{environment.Show(place.Path)}({place.Start.Line + 1},{place.Start.Column + 1}): {severity} {finding.Diagnostic.Rule.Id}: {finding.Diagnostic.Message(environment.Show)}"));
        }
    }
}
