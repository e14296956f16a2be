using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// What the words hold, up to a second number, which is one too many: the first number, that second, the first label and the first ordinal.
/// </summary>
internal sealed record FoundAmounts(Amount? First, Amount? Second, (int Start, int End)? Label, (int Start, int End)? Ordinal)
{
    public static FoundAmounts In(WordList words, UnitWords units)
    {
        var parser = new AmountParser(words, units);
        var changes = new NumberChangeMatcher(words, units);
        var found = new FoundAmounts(null, null, null, null);
        for (int i = 0; i < words.Count && found.Second is null;)
        {
            if (NumberIdioms.End(words, i) is { } idiom)
            {
                i = idiom;
            }
            else if (LabelMatcher.End(words, i) is { } label)
            {
                found = found with { Label = found.Label ?? (i, label) };
                i = label;
            }
            else if (parser.Read(i) is { } amount)
            {
                amount = amount with { Change = found.First is null ? changes.Find(amount) : null };
                if (amount.Change is null && amount.IsBare && LabelMatcher.EndBehind(words, amount.First.End) is { } behind)
                {
                    found = found with { Label = found.Label ?? (i, behind) };
                    i = behind;
                    continue;
                }

                found = found.First is null ? found with { First = amount } : found with { Second = amount };
                i = Math.Max(amount.End, amount.Change?.End ?? 0);
            }
            else if (words.IsKind(i, WordTokenKind.Time))
            {
                found = found with { Label = found.Label ?? (i, i + 1) };
                i++;
            }
            else if (OrdinalWords.End(words, i) is { } ordinal)
            {
                found = found with { Ordinal = found.Ordinal ?? (i, ordinal) };
                i = ordinal;
            }
            else
            {
                i++;
            }
        }

        return found;
    }
}
