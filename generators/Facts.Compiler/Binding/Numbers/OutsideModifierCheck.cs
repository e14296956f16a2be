using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>A modifier right before the brackets, which the figure would lose.</summary>
internal static class OutsideModifierCheck
{
    /// <summary>No modifier of the table is longer.</summary>
    private const int LongestModifier = 64;

    public static void Check(FigureInput input, FigureFindings findings)
    {
        string before = input.Before.Text.TrimEnd();
        int start = Math.Max(0, before.Length - LongestModifier);
        WordList words = WordScanner.Scan(before.Substring(start), []);
        if (input.Mod is not null || ModifierMatcher.EndingAt(words, words.Count) is not { } match)
        {
            return;
        }

        TextSpan span = words.SpanOf(match.Start, match.End);
        findings.Add(NumberRules.ModifierOutside(
            input.Source.Locate(input.Before.Locate(new TextSpan(span.Start + start, span.End + start))),
            words.Written(match.Start, match.End),
            ModifierTable.Of(match.Modifier).Name));
    }
}
