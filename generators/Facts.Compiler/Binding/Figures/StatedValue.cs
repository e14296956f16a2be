using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Language.Words;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>
/// A figure whose author states the value, or a modifier that needs no number: the words are free, but each number that can be read in them is that value, or
/// <c>inferred=</c> quotes it and says why it differs. Nothing else blocks the author.
/// </summary>
internal sealed class StatedValue(FigureInput input, WordList words, IReadOnlyList<QuantityPhrase> phrases, IEnumerable<NumberProblem> problems, FigureFindings findings)
{
    public FigureStatement? Of(FigureAttributes attributes)
    {
        QuantityPhrase? same = null;
        foreach (QuantityPhrase phrase in phrases.Where(HasNumber))
        {
            if (attributes.Value is { } stated && NumberOf(phrase) == stated.Value)
            {
                same ??= phrase;
            }
            else if (!IsInferred(phrase.Range))
            {
                Report(phrase.Range, attributes);
            }
        }

        CheckAmbiguous(attributes);
        CheckWord(attributes.Value);
        return attributes.Value is { } value ? OfValue(value, attributes.Mod, same) : OfModifier(attributes.Mod!);
    }

    /// <summary>"None" or "many" as all the words, and a value that they exclude.</summary>
    private void CheckWord(PrintedDecimal? value)
    {
        if (value is not null && phrases.Count == 1 && phrases[0] is WordPhrase { Modifier: not (Modifier.Rose or Modifier.Fell) } word && word.Range == new TokenRange(0, words.Count)
            && !WordIntervals.Of(word.Modifier, word.Modifier == Modifier.Most ? Pure : null).Outer.Contains(value.Value) && !IsInferred(word.Range))
        {
            findings.Add(NumberRules.ValueDisagrees(findings.Locate(words.SpanOf(word.Range)), input.Value!.Value.Text, words.Written(word.Range)));
        }
    }

    /// <summary>"1.250" can be read in two ways. Both have the digits of the value, or it is another number.</summary>
    private void CheckAmbiguous(FigureAttributes attributes)
    {
        string? stated = attributes.Value is null ? null : SignificantDigits(input.Value!.Value.Text.Split('e', 'E')[0]);
        foreach (NumberProblem problem in problems.Where(problem => problem.Kind == NumberProblemKind.Ambiguous))
        {
            TokenRange whole = Whole(problem.Range);
            if (SignificantDigits(words.Written(whole)) != stated && !IsInferred(whole))
            {
                Report(whole, attributes);
            }
        }
    }

    /// <summary>The digits and separators that go on behind a number: "299,792,458", of which German reads no more than "299,792".</summary>
    private TokenRange Whole(TokenRange range)
    {
        int end = range.End;
        while (words.IsGlued(end) && words.KindAt(end) == WordKind.Sign && words.IsGlued(end + 1) && words.IsDigits(end + 1))
        {
            end += 2;
        }

        return range.To(end);
    }

    private static string SignificantDigits(string number) => string.Concat(number.Where(c => c is >= '0' and <= '9')).Trim('0');

    private bool HasNumber(QuantityPhrase phrase) => phrase is CountPhrase || (phrase is ChangePhrase { IsOfUnit: false } && input.TakesChanges);

    /// <summary>The one number of a phrase in the figure's unit; null where it has several, or a mere order.</summary>
    private Rational? NumberOf(QuantityPhrase phrase) => phrase switch
    {
        CountPhrase { Amount: { Form: not (AmountForm.Range or AmountForm.Order or AmountForm.Few) } amount } => amount.First.Value * (amount.IsPure ? Pure : Rational.One),
        ChangePhrase { Amount.Form: not AmountForm.Range } change => ((change.Amount.First.Value * change.Factor) + change.Offset) * Pure,
        _ => null,
    };

    private Rational Pure => PureScale.Of(input.Unit) ?? Rational.One;

    private bool IsInferred(TokenRange range) => input.Inferred is { } why && PhraseText.Holds(why, words.Written(range));

    private void Report(TokenRange range, FigureAttributes attributes)
    {
        string written = words.Written(range);
        FileSpan place = findings.Locate(words.SpanOf(range));
        findings.Add(attributes.Value is null
            ? NumberRules.ModifierDisagrees(findings.Locate(input.Mod!.Value), attributes.Mod!.Name, written, "a number")
            : NumberRules.ValueDisagrees(place, input.Value!.Value.Text, written));
    }

    private FigureStatement OfModifier(ModifierRow mod)
    {
        bool isPure = mod.Modifier is Modifier.Most or Modifier.Rose or Modifier.Fell;
        FileSpan place = findings.AllWords();
        string shown = words.Text.Trim();
        if (mod.Modifier is Modifier.Rose or Modifier.Fell && !input.TakesChanges)
        {
            findings.Add(NumberRules.ChangeOfLevel(findings.Locate(input.Mod!.Value), mod.Name));
        }
        else if (isPure && PureScale.Of(input.Unit) is null)
        {
            findings.Add(NumberRules.NotAShare(findings.Locate(input.Mod!.Value), mod.Name, UnitText.Quoted(input.Unit)));
        }

        return new FigureStatement(mod.Modifier, WordIntervals.Of(mod.Modifier, isPure ? PureScale.Of(input.Unit) : null), mod.Modifier == Modifier.None ? "0" : null, place, shown);
    }

    private FigureStatement OfValue(PrintedDecimal value, ModifierRow? mod, QuantityPhrase? same)
    {
        FileSpan place = findings.Locate(input.Value!.Value);
        string written = input.Value!.Value.Text;
        if (mod is null && same is CountPhrase { Amount: { Form: not AmountForm.Share } amount } count && !amount.IsPure)
        {
            // The words say how the number is meant, and how exactly it was printed.
            Modifier said = count.Modifier ?? Modifier.Exact;
            return new FigureStatement(
                AmountIntervals.ModifierOf(amount, said), AmountIntervals.Of(amount, said, input.IsExact), value.ToString(), place, written);
        }

        Modifier modifier = mod?.Modifier ?? (same is ChangePhrase change ? change.Modifier : null) ?? Modifier.Exact;
        if (mod is not null && !CanQualify(mod, value))
        {
            findings.Add(mod.NeedsNoNumber
                ? NumberRules.ModifierDisagrees(findings.Locate(input.Mod!.Value), mod.Name, written, "exact")
                : NumberRules.ModifierNeedsNumber(findings.Locate(input.Mod!.Value), mod.Name, ModifierNeeds.Of(mod), words.Text.Trim()));
            modifier = Modifier.Exact;
        }

        IntervalPair intervals = modifier == Modifier.None
            ? ModifierIntervals.OfWord(modifier)
            : ModifierIntervals.Of(modifier, new PrintedNumber(value.Value, value.Place), isExact: input.IsExact);
        return new FigureStatement(modifier, intervals, modifier == Modifier.Order ? null : value.ToString(), place, written);
    }

    /// <summary>A modifier of a number; or <c>none</c> of 0, <c>order</c> of a power of ten.</summary>
    private static bool CanQualify(ModifierRow mod, PrintedDecimal value) => mod.Modifier switch
    {
        Modifier.None => value.Value.Sign == 0,
        Modifier.Order => value.Value >= 10 && value.Value == DecimalText.LastDigitOf(value.Value),
        _ => mod.QualifiesNumber,
    };
}
