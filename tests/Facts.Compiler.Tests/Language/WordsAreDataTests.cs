using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Language;

/// <summary>The words of a language are data: the code of the grammars holds none, so that a further language needs no code.</summary>
public sealed class WordsAreDataTests
{
    /// <summary>Masks of EDTF, the id of a unit, and a message.</summary>
    private static readonly string[] s_allowed = ["XX", "XXXX", "percent", "the Julian calendar"];

    [Theory]
    [InlineData("Words")]
    [InlineData("Quantities")]
    [InlineData("Dates")]
    public void No_word_stands_in_the_code_of(string folder)
    {
        string path = Repository.PathOf("generators", "Facts.Compiler", "Language", folder);
        string[] found =
        [
            .. from file in Directory.EnumerateFiles(path, "*.cs")
               from line in File.ReadLines(file)
               where !line.TrimStart().StartsWith("//", System.StringComparison.Ordinal)
               from Match literal in Regex.Matches(Regex.Replace(line, """\\u[0-9A-Fa-f]{4}|\\.""", ""), "\"([^\"]*)\"")
               where Regex.IsMatch(literal.Groups[1].Value, "[A-Za-z]{2,}") && !s_allowed.Any(allowed => literal.Groups[1].Value == allowed || (allowed.Contains(' ') && literal.Groups[1].Value.Contains(allowed)))
               select $"{Path.GetFileName(file)}: {literal.Value}",
        ];
        Assert.Empty(found);
    }
}
