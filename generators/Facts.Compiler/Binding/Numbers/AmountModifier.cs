using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>The one modifier of a number: said by its form, by the words that touch it, or by <c>mod=</c>.</summary>
internal sealed class AmountModifier(WordList words, FigureAttributes attributes, FigureInput input, FigureFindings findings)
{
    public Modifier Of(Amount amount, ModifierMatch? before)
    {
        Modifier said = amount.Own ?? before?.Modifier ?? amount.After?.Modifier ?? Modifier.Exact;
        CheckOne(amount, before, said);
        if (attributes.Mod is not { } mod || mod.Modifier == said)
        {
            return said;
        }

        if (said == Modifier.Exact && amount.Own is null && mod.QualifiesNumber)
        {
            return mod.Modifier;
        }

        int start = before?.Start ?? amount.Start;
        findings.Add(NumberRules.ModifierDisagrees(
            findings.Place(input.Mod!.Value), mod.Name, words.Written(start, amount.End), ModifierTable.Of(said).Name));
        return said;
    }

    private void CheckOne(Amount amount, ModifierMatch? before, Modifier said)
    {
        foreach (ModifierMatch? match in new[] { before, amount.After })
        {
            bool isVagueAnyway = match?.Modifier == Modifier.About && said is Modifier.Order or Modifier.Dozens or Modifier.Few;
            if (match is null || match.Modifier == said || isVagueAnyway)
            {
                continue;
            }

            string other = amount.Own is null && before is not null ? words.Written(before.Start, before.End) : words.Written(amount.Start, amount.UnitEnd);
            findings.Add(NumberRules.TwoModifiers(findings.Place(words, match.Start, match.End), other, words.Written(match.Start, match.End)));
        }
    }
}
