using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>A modifier right before the brackets, or a modifier or "million" right after them, which the figure would lose.</summary>
internal static class OutsideModifierCheck
{
    /// <summary>No modifier of the table is longer.</summary>
    private const int LongestModifier = 64;

    public static void Check(FigureInput input, FigureFindings findings)
    {
        if (input.Mod is not null)
        {
            return;
        }

        string before = input.Before.Text.TrimEnd();
        int start = Math.Max(0, before.Length - LongestModifier);
        WordList words = WordScanner.Scan(before.Substring(start), []);
        ModifierMatch? match = ModifierMatcher.EndingAt(words, words.Count);
        int? first = match?.Start ?? (input.Value is null ? NumberChangeMatcher.StartOutside(words, words.Count) ?? SignOutside(words, input.Before.Text) : null);
        if (first is { } index)
        {
            TextSpan span = words.SpanOf(index, words.Count);
            TextSpan inFile = input.Before.Locate(new TextSpan(span.Start + start, span.End + start));
            findings.Add(Finding(input.Source.Locate(inFile), words.Written(index, words.Count), match));
        }
    }

    /// <summary>What goes on after the brackets where the number, or its unit, ends in them.</summary>
    public static void CheckAfter(FoundAmounts found, WordList words, FigureInput input, FigureFindings findings)
    {
        if (found.First is not { Change: null } amount || amount.End != words.Count || found.Second is not null || input.Mod is not null || input.Value is not null)
        {
            return;
        }

        WordList after = WordScanner.Scan(input.After.Text, []);
        ModifierMatch? match = amount.After is null ? ModifierMatcher.After(after, 0) : null;
        int end = match?.End ?? MagnitudeEnd(after, amount);
        if (end > 0)
        {
            findings.Add(Finding(input.Source.Locate(input.After.Locate(after.SpanOf(0, end))), after.Written(0, end), match));
        }
    }

    private static Diagnostic Finding(FileSpan place, string written, ModifierMatch? match) =>
        NumberRules.ModifierOutside(place, written, match is null ? null : ModifierTable.Of(match.Modifier).Name);

    /// <summary>The end of "million" after a number that ends with the brackets; 0 where there is none.</summary>
    private static int MagnitudeEnd(WordList after, Amount amount)
    {
        bool isNumber = amount.First.End == amount.End && amount.Own is null && !amount.IsClock;
        return isNumber && (Magnitudes.OfWord(after.WordAt(0), allowPlural: true) ?? Magnitudes.OfSuffix(after.WordAt(0), isMoney: false)) is not null ? 1 : 0;
    }

    /// <summary>A dash that touches the brackets and nothing else, which may be a minus; the word; or a ±.</summary>
    private static int? SignOutside(WordList words, string before)
    {
        int last = words.Count - 1;
        bool isSign = SignMatcher.IsDash(words, last) || words.IsSymbol(last, '±');
        return words.IsWord(last, "minus") ? last : isSign && !words.IsGlued(last) && !char.IsWhiteSpace(before[before.Length - 1]) ? last : null;
    }
}
