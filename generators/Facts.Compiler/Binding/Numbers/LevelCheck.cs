namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// A change is no level: "fell by 15 %" says what a share has lost, and not what it is. Only the ratio that a share or a multiple makes of it can be read, and only for a
/// measure of ratios, or none.
/// </summary>
internal sealed class LevelCheck(WordList words, UnitWords units, bool takesChanges)
{
    /// <summary>The words that say a change which is not the figure's value; null where the number can be read.</summary>
    public ChangeWords? Find(Amount amount)
    {
        int start = ModifierMatcher.Before(words, amount.Start)?.Start ?? amount.Start;
        if (RatioWords.Is(words.WordAt(amount.Start)))
        {
            return takesChanges ? null : new ChangeWords(1, amount.Start, amount.Start + 1);
        }

        bool isFrom = words.IsWord(amount.Start, "from") || words.IsWord(start - 1, "from");
        if (isFrom && ChangeWords.Verb(words, words.IsWord(amount.Start, "from") ? amount.Start : start - 1) is { } between)
        {
            return between;
        }

        bool isShare = amount.IsPure || AmountStatement.SharePart(amount, units) is not null;
        ChangeWords? change = ChangeWords.Around(words, start, amount.UnitEnd, isShare);
        bool isRead = isShare ? takesChanges : change?.Sign > 0 && units.Unit.Dimension == "percentage-point";
        return isRead ? null : change;
    }
}
