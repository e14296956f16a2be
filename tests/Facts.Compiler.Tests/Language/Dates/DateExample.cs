using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Tests.Harness;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Language.Dates;

/// <summary>
/// A row of the tables beside this class: what is written (<c>before &lt;&lt; words &gt;&gt; after</c>), the attributes, and the EDTF that is read, with the part
/// that is meant, or the rule of the error, perhaps with the characters that it is at.
/// </summary>
internal sealed record DateExample(string Place, string Language, string Written, string Attributes, string Expected)
{
    public static IEnumerable<DateExample> ReadFolder(string folder, string language) =>
        from path in Directory.EnumerateFiles(Repository.PathOf("tests", "Facts.Compiler.Tests", "Language", "Dates", folder), "*.md").Order(StringComparer.Ordinal)
        from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
        where line.Text.StartsWith("| ", StringComparison.Ordinal) && !line.Text.StartsWith("| written", StringComparison.Ordinal)
        let cells = line.Text.Split('|')
        select new DateExample($"{Path.GetFileName(path)}:{line.Number}", language, Cell(cells[1]), Cell(cells[2]), Cell(cells[3]));

    /// <summary>What the compiler makes of it: <c>2018-09 early</c>, or <c>FACT2230 'or so'</c>.</summary>
    public string Read()
    {
        Match parts = Regex.Match(Written, @"\A(?:(?<before>.*?) ?<<)?(?<words>.*?)(?:>>(?<after>.*))?\z", RegexOptions.Singleline);
        string before = parts.Groups["before"].Success ? parts.Groups["before"].Value + (Written.Contains(" << ") ? " " : "") : "It says ";
        string words = parts.Groups["words"].Value;
        string after = parts.Groups["after"].Success ? parts.Groups["after"].Value : " here";
        words = Written.Contains("<< ") ? words.TrimStart() : words;
        words = Written.Contains(" >>") ? words.TrimEnd() : words;
        CompiledSeeds compiled = Seeds.Compile(("a.facts.md",
            $"---\nfacts: 1\nid: a\nkind: note\ntitle: A\nlanguage: {Language}\n---\n\n{before}[{words}]{{.date #it {Regex.Replace(Attributes, "(?<==)[^\"\\s]+(?=\\s|$)", "\"$0\"")}}}{after}\n"));
        List<Diagnostic> errors = [.. compiled.Findings.Where(finding => finding.Rule.DefaultSeverity == Severity.Error)];
        BoundDate? date = compiled.Document("a").Dates.FirstOrDefault();
        return errors.Count > 0
            ? string.Join("; ", errors.Select(finding => $"{finding.Rule.Id} '{compiled.TextAt(finding.Place)}'"))
            : date?.Value is { } value
                ? value.Edtf + (value.Part == DatePart.Whole ? "" : " " + DateParts.NameOf(value.Part)) + (value.Julian is null ? "" : $" julian {value.Julian}")
                : "nothing";
    }

    /// <summary>Whether what was read is what is expected; an expected rule needs no characters.</summary>
    public bool Holds(string read) => Expected == read || (Expected.StartsWith("FACT", StringComparison.Ordinal) && read.StartsWith(Expected + " ", StringComparison.Ordinal));

    private static string Cell(string text) => text.Trim().Trim('`').Replace("‹nbsp›", "\u00A0");
}
