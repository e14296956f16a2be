using System.IO;
using System.Text.RegularExpressions;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Language;

/// <summary>Reads the tables of a Markdown file of examples. <c>README.md</c> beside this class says how they are written.</summary>
internal static class ExampleFile
{
    private static readonly string[] s_first = ["written", "unit", "value", "modifier", "outer"];

    private static readonly string[] s_optional = ["core", "attributes", "before", "after", "finding", "why", "note"];

    private static readonly string[] s_defaults = ["language", "kind", "numbers", "unit", "attributes", "before", "after"];

    private static readonly Regex s_default = new(@"([a-z]+) (`+)(.+?)\2", RegexOptions.CultureInvariant);

    private static readonly Regex s_codePoint = new("‹([0-9A-F]{4,6})›", RegexOptions.CultureInvariant);

    public static IReadOnlyList<ExampleRow> ReadFolder(string folder, string language)
    {
        string directory = Repository.PathOf("tests", "Facts.Compiler.Tests", "Language", folder);
        return [.. Directory.EnumerateFiles(directory, "*.md").Order(StringComparer.Ordinal).SelectMany(path => Read(path, language))];
    }

    private static List<ExampleRow> Read(string path, string language)
    {
        string file = Path.GetFileName(path);
        string[] lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        var rows = new List<ExampleRow>();
        var ofFile = new Dictionary<string, string> { ["language"] = language, ["kind"] = "article" };
        Dictionary<string, string> ofTable = ofFile;
        IReadOnlyList<string>? header = null;
        for (int at = 0; at < lines.Length; at++)
        {
            string where = $"{file}:{at + 1}";
            if (lines[at].StartsWith("All tables:", StringComparison.Ordinal))
            {
                ofTable = ofFile = Defaults(ofFile, lines[at], where);
            }
            else if (lines[at].StartsWith("All rows:", StringComparison.Ordinal))
            {
                ofTable = Defaults(ofFile, lines[at], where);
            }
            else if (lines[at].StartsWith('#'))
            {
                ofTable = ofFile;
            }
            else if (!lines[at].StartsWith('|'))
            {
                header = null;
            }
            else if (header is null)
            {
                header = Header(lines[at], where);
                at++;
            }
            else
            {
                rows.Add(Row(file, at + 1, Cells(lines[at]), header, ofTable));
            }
        }

        return rows;
    }

    private static Dictionary<string, string> Defaults(Dictionary<string, string> outer, string line, string where)
    {
        var defaults = new Dictionary<string, string>(outer);
        foreach (Match match in s_default.Matches(line))
        {
            string key = match.Groups[1].Value;
            defaults[key] = s_defaults.Contains(key)
                ? Verbatim(match.Groups[3].Value)
                : throw new InvalidDataException($"{where}: no default is called '{key}'.");
        }

        return defaults;
    }

    private static string[] Header(string line, string where)
    {
        string[] names = Cells(line);
        return names.Take(s_first.Length).SequenceEqual(s_first) && names.Skip(s_first.Length).All(name => s_optional.Contains(name))
            ? names
            : throw new InvalidDataException(
                $"{where}: the columns are {string.Join(", ", s_first)}, and of {string.Join(", ", s_optional)} those that are needed.");
    }

    private static ExampleRow Row(string file, int line, string[] cells, IReadOnlyList<string> header, Dictionary<string, string> defaults)
    {
        if (cells.Length != header.Count || cells[0].Length == 0 || cells[2].Length == 0)
        {
            throw new InvalidDataException($"{file}:{line}: a row has {header.Count} cells, and says what is written and the value.");
        }

        return new ExampleRow(
            file,
            line,
            Default("language"),
            Default("kind"),
            Default("numbers"),
            Verbatim(cells[0]),
            Cell("unit"),
            Cell("attributes"),
            Cell("before"),
            Cell("after"),
            Cell("value"),
            Cell("modifier"),
            Cell("core"),
            Cell("outer"),
            Cell("finding"));

        string Cell(string name)
        {
            int at = header.ToList().IndexOf(name);
            return at >= 0 && cells[at].Length > 0 ? Verbatim(cells[at]) : Default(name);
        }

        string Default(string name) => defaults.GetValueOrDefault(name, "");
    }

    /// <summary>The cells of a row. A code span is its content as it stands, blanks too; <c>\|</c> is a bar everywhere.</summary>
    private static string[] Cells(string line)
    {
        string[] parts = Regex.Split(line, @"(?<!\\)\|");
        return [.. parts.Skip(1).Take(parts.Length - 2).Select(part => Content(part.Trim().Replace("\\|", "|")))];
    }

    private static string Content(string cell)
    {
        Match span = Regex.Match(cell, @"\A(`+)(.+)\1\z");
        return span.Success ? span.Groups[2].Value : cell;
    }

    /// <summary>Characters that nobody sees are written by their number: <c>21‹00A0›000</c>, <c>over‹000A›30</c>.</summary>
    private static string Verbatim(string text) =>
        s_codePoint.Replace(text, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));
}
