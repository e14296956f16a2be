using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Binding.Figures;

/// <summary>Words that were not written for the grammar, as those of an original: exactly one number can be read in them, or else one change or word of quantity.</summary>
internal sealed class FreeWords(FigureInput input, WordList words, IReadOnlyList<QuantityPhrase> phrases, FigureFindings findings)
{
    public FigureStatement? Of(ModifierRow? mod)
    {
        QuantityPhrase[] counts = [.. phrases.OfType<CountPhrase>()];
        if (counts.Length > 1)
        {
            findings.Add(NumberRules.NotUnderstood(findings.Locate(words.SpanOf(counts[1].Range)), words.Written(counts[0].Range), words.Written(counts[1].Range)));
            return null;
        }

        QuantityPhrase? only = counts.FirstOrDefault() ?? phrases.FirstOrDefault(phrase => phrase is ChangePhrase) ?? phrases.FirstOrDefault();
        if (only is not null)
        {
            return new PhraseStatement(input, words, findings).Of(only, mod);
        }

        findings.Add(NumberRules.NoNumber(findings.AllWords(), words.Text.Trim()));
        return null;
    }
}
