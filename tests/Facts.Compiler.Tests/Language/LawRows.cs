using System.Linq;
using System.Text.RegularExpressions;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Language;

/// <summary>What the laws of figures are tried with: the rows of the tables that are read by their words alone, and words that no lexicon has.</summary>
internal static class LawRows
{
    private static readonly Lexicon[] s_lexicons = [Lexicon.Of("en"), Lexicon.Of("de"), Lexicon.Of("fr")];

    public static IReadOnlyList<ExampleRow> English { get; } = Accepted("English", "en");

    public static IReadOnlyList<ExampleRow> German { get; } = Accepted("German", "de");

    /// <summary>Words of random letters that are in no lexicon and name no unit and no month; the letters are those of no number word's beginning alone.</summary>
    public static Gen<string> UnknownWord { get; } =
        (from letters in Gen.Elements([.. "abcdefghijklmnopqrstuvwxyzäöüß"]).ArrayOf()
         from first in Gen.Elements('q', 'x', 'Z', 'v')
         select $"{first}{new string(letters)}q").Where(word => s_lexicons.All(lexicon => lexicon.Vocabulary.Find(word, 0, word.Length) is null));

    /// <summary>The places between the tokens of a text, and its two ends.</summary>
    public static int[] Boundaries(string text, string language)
    {
        WordList words = Lexicon.Of(language).Scan(text);
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i].Span.Start).Append(text.Length)];
    }

    public static bool IsRead(ExampleRow row) => Figure(row) is { Reading: not null, IsBroken: false };

    public static BoundFigure? Figure(ExampleRow row)
    {
        CompiledSeeds compiled = ExampleSeed.Compile(row);
        BoundFigure? figure = compiled.Document("example").Figures.FirstOrDefault(figure => figure.Id == "it");
        return compiled.Findings.Any(finding => finding.Rule.DefaultSeverity == Severity.Error) ? null : figure;
    }

    private static IReadOnlyList<ExampleRow> Accepted(string folder, string language) =>
    [
        .. ExampleFile.ReadFolder(folder, language).Where(row => row is { IsRefused: false, MayBeRefused: false, Language: var spoken } && spoken == language
            && !Regex.IsMatch(row.Attributes, "(value|mod|date|inferred|also|text)=") && !row.Written.Contains('[') && !row.Written.Contains('{') && IsRead(row)),
    ];
}
