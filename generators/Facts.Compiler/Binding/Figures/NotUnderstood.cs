using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>Says of words that the grammar does not match what was understood, what was not, and what to do.</summary>
internal sealed class NotUnderstood(FigureInput input, QuantityReader reader, QuantityReading reading, FigureFindings findings)
{
    /// <summary>No unit has a longer name.</summary>
    private const int LongestName = 100;

    public void Report(ModifierRow? mod)
    {
        // What the words could be of is not known either, and that has been said.
        if (input.Unit == UnitDefinition.Unknown)
        {
            return;
        }

        string words = input.Words.Text.Trim().Replace(PlainText.Gap, '…');
        if (reading.Problems.Count > 0)
        {
            Report(reading.Problems[0]);
        }
        else if (reading.Understood is not { } understood)
        {
            findings.Add(mod is { } needy
                ? NumberRules.ModifierNeedsNumber(findings.Locate(input.Mod!.Value), needy.Name, ModifierNeeds.Of(needy), words)
                : NumberRules.NoNumber(findings.AllWords(), words));
        }
        else
        {
            ReportRest(understood, reading.Rest);
        }
    }

    private void Report(NumberProblem problem)
    {
        FileSpan place = findings.Locate(reader.Words.SpanOf(problem.Range));
        string written = reader.Words.Written(problem.Range);
        findings.Add(problem.Kind switch
        {
            NumberProblemKind.Ambiguous => NumberRules.AmbiguousSeparator(place, written, input.Language ?? "en"),
            NumberProblemKind.Groups => NumberRules.Groups(place, written),
            NumberProblemKind.TooLong => NumberRules.TooLong(place, written),
            NumberProblemKind.Descending => NumberRules.RangeUpsideDown(place, written),
            NumberProblemKind.UnclearRange => NumberRules.UnclearRange(place, written),
            _ => NumberRules.TwoModifiers(place, written),
        });
    }

    /// <summary>A unit that is not the figure's is named; else the part is, that was not understood.</summary>
    private void ReportRest(TextSpan understood, TextSpan rest)
    {
        string known = Slice(understood);
        string unknown = Slice(rest);
        bool isBehind = rest.Start >= understood.End;
        string? foreign = isBehind ? ForeignUnit(unknown) : null;
        findings.Add(foreign is null
            ? NumberRules.NotUnderstood(findings.Locate(rest), known, unknown)
            : NumberRules.WrongUnit(findings.Locate(TextSpan.At(rest.Start, foreign.Length)), foreign, UnitText.Quoted(input.Unit)));
    }

    private string Slice(TextSpan span) => input.Words.Text.Substring(span.Start, span.Length).Replace(PlainText.Gap, '…');

    /// <summary>"A" is the article and "as" a conjunction, though UCUM has a year and an attosecond.</summary>
    private static bool IsUnit(string name) => name.Length <= 2 && name.All(c => c is >= 'a' and <= 'z')
        ? name.Length == 2 && UnitRegistry.NamedBy(name).Count > 0
        : UnitRegistry.NamedBy(name).Count > 0 || PrintedUnit.Find(name) is not null;

    /// <summary>The longest beginning of the words that names a unit of the registry, whole words only; null where none does.</summary>
    private static string? ForeignUnit(string words)
    {
        for (int end = words.Length > LongestName ? words.LastIndexOf(' ', LongestName) : words.Length; end > 0; end = words.LastIndexOf(' ', end - 1))
        {
            string name = words.Substring(0, end);
            if (IsUnit(name))
            {
                return name;
            }
        }

        return null;
    }
}
