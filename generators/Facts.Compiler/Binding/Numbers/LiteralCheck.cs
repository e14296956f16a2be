using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Numbers in digits: their comma groups and their length.</summary>
internal static class LiteralCheck
{
    public static void Check(WordList words, FigureFindings findings)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (DigitNumeral.WithCommas(words, i) is { } meant)
            {
                findings.Add(NumberRules.Thousands(findings.Place(words, i, i + 1), words[i].Text, meant));
            }

            if (!words.IsKind(i, WordTokenKind.Number))
            {
                continue;
            }

            if (DigitNumeral.IsTooLong(words[i].Text))
            {
                findings.Add(NumberRules.TooLong(findings.Place(words, i, i + 1), words[i].Text));
            }
            else if (!DigitNumeral.HasGoodGroups(words[i].Text))
            {
                findings.Add(NumberRules.CommaGroups(findings.Place(words, i, i + 1), words[i].Text));
            }
        }
    }
}
