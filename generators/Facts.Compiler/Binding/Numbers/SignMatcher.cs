using System.Globalization;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds signs and letters that touch a number and may change it: a dash that may be a minus, a ± alone, a superscript, a letter, a sign of another unit.</summary>
internal sealed class SignMatcher(WordList words, UnitWords units)
{
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207B\uFE63\uFF0D\uFE58";

    /// <summary>Whether a number of this unit may be less than nothing, so that a dash before one may be a minus.</summary>
    private bool MayBeNegative => !units.Unit.IsWhole && (units.Unit.Least is not { Sign: >= 0 });

    public static bool IsDash(WordList words, int index) => words.IsKind(index, WordTokenKind.Symbol) && Dashes.IndexOf(words[index].Text[0]) >= 0;

    public NumberChange? Before(Amount amount, int start)
    {
        int before = start - 1;
        bool isPlusMinus = words.IsSymbol(before, '±') || (IsDash(words, before) && words.IsSymbol(before - 1, '/') && words.IsSymbol(before - 2, '+'))
            || (words.IsWord(before, "minus") && words.IsWord(before - 1, "or") && words.IsWord(before - 2, "plus"));
        if (isPlusMinus)
        {
            return new NumberChange(words.IsSymbol(before, '±') ? before : before - 2, start, "no number stands before the ±", Remedy.Value);
        }

        if (words.IsGlued(start) && IsOtherDigit(before))
        {
            return new NumberChange(before, start, "its digits are not all of one kind", Remedy.Value);
        }

        if (IsOperator(before))
        {
            return new NumberChange(before, start, "the sign may make another number of it, or a limit", Remedy.Either);
        }

        if (IsAllInParentheses(amount))
        {
            return new NumberChange(before, start, "an amount alone in parentheses may be one below zero", Remedy.Value, DecimalText.Of(-amount.First.Value));
        }

        return IsDash(words, before) && MayBeNegative && !JoinsWords(before)
            ? new NumberChange(before, start, "it isn't sure whether the dash is a minus", Remedy.Value, DecimalText.Of(-Rational.Abs(amount.First.Value)))
            : null;
    }

    public NumberChange? After(Amount amount)
    {
        int index = amount.First.End;
        if (words.IsGlued(index) && IsOtherDigit(index))
        {
            return Reading(index, index + 1, "a superscript or another sign for a digit touches it; a footnote's mark belongs outside the brackets");
        }

        if (units.Unit.IsWhole && amount.First is { Decimals: 3, HasMagnitude: false } whole && Rational.Abs(whole.Value) >= Rational.One && words[index - 1].Text.IndexOf(',') < 0)
        {
            return new NumberChange(index - 1, index, "things that are counted are whole, so its point may part thousands", Remedy.Value, DecimalText.Of(whole.Value * 1000));
        }

        index = amount.UnitEnd;
        if (amount.Units.Count == 1 && amount.Units[0] is { } unit && ForeignSign.IsOtherCase(unit, units.Unit))
        {
            return Reading(unit.Start, unit.End, "m and M are different signs, a thousandth and a million");
        }

        if (words.WordAt(index).Length == 1 && !words.IsHyphen(index + 1) && !words.IsGlued(index))
        {
            return IsKnownLetter(index) ? null : Reading(index, index + 1, "a letter after it may multiply it, or be a unit");
        }

        if (IsOperator(index))
        {
            return Reading(index, index + 1, "the sign may make another number of it");
        }

        return amount.Units.Count == 0 && ForeignSign.End(words, index, units) is { } end ? Reading(index, end, "the sign is of another unit") : null;
    }

    private static NumberChange Reading(int start, int end, string reason) => new(start, end, reason, Remedy.Value) { IsAfter = true };

    /// <summary>A hyphen within a word, or a dash within a range.</summary>
    private bool JoinsWords(int dash) => words.IsGlued(dash) && words.IsGlued(dash + 1) && words.IsKind(dash - 1, WordTokenKind.Word);

    /// <summary>An article, or the letter of the figure's own unit ("5 C").</summary>
    private bool IsKnownLetter(int index) =>
        words.WordAt(index) is "a" or "i" || units.Unit.Symbol?.TrimStart('°').ToLowerInvariant() == words.WordAt(index);

    /// <summary>A mathematical sign that says neither a modifier nor that something is equal.</summary>
    private bool IsOperator(int index) => words.IsKind(index, WordTokenKind.Symbol) && words[index].Text[0] is not ('=' or '|' or '+')
        && char.GetUnicodeCategory(words[index].Text[0]) == UnicodeCategory.MathSymbol && !IsDash(words, index);

    /// <summary>The number alone in parentheses, as book-keepers write what is below zero.</summary>
    private bool IsAllInParentheses(Amount amount) => UnitWords.IsCurrency(units.Unit.Id) && amount.Start is 1 or 2 && words.IsSymbol(amount.Start - 1, '(')
        && amount.UnitEnd == words.Count - 1 && words.IsSymbol(words.Count - 1, ')');

    /// <summary>A sign that stands for a digit and was not read as one.</summary>
    private bool IsOtherDigit(int index) => index >= 0 && index < words.Count && !words.IsKind(index, WordTokenKind.Number)
        && words[index].Text.Length > 0
        && (words[index].Text[0] is '²' or '³' || (words.IsKind(index, WordTokenKind.Symbol)
            && char.GetUnicodeCategory(words[index].Text[0]) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber));
}
