using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Binding.Figures;

/// <summary>What a phrase of the grammar states as the figure's value, held against its unit, its measure and <c>mod=</c>.</summary>
internal sealed class PhraseStatement(FigureInput input, WordList words, FigureFindings findings)
{
    private readonly Rational? _pure = PureScale.Of(input.Unit);

    /// <summary>The statement; null where the phrase cannot be the figure's, which has then been reported.</summary>
    public FigureStatement? Of(QuantityPhrase phrase, ModifierRow? mod) => phrase switch
    {
        CountPhrase count => OfCount(count, mod),
        WordPhrase word => OfWord(word, mod),
        ChangePhrase change => OfChange(change, mod),
        _ => null,
    };

    private FigureStatement? OfCount(CountPhrase phrase, ModifierRow? mod)
    {
        AmountPhrase amount = phrase.Amount;
        CheckUnit(phrase);
        CheckConverted(amount);
        if (Modified(phrase, phrase.Modifier, amount, mod) is not { } modifier)
        {
            return null;
        }

        Rational scale = amount.IsPure && _pure is { } pure ? pure : Rational.One;
        IntervalPair intervals = AmountIntervals.Of(amount, modifier, input.IsExact).Map(scale, Rational.Zero);
        string? value = amount.Form is AmountForm.Range or AmountForm.Order or AmountForm.Few ? null : Printed(amount.First, scale, Rational.Zero);
        return Statement(phrase, AmountIntervals.ModifierOf(amount, modifier), intervals, value);
    }

    private FigureStatement? OfWord(WordPhrase phrase, ModifierRow? mod)
    {
        if (mod is not null && mod.Modifier != phrase.Modifier)
        {
            findings.Add(NumberRules.ModifierDisagrees(findings.Locate(input.Mod!.Value), mod.Name, words.Written(phrase.Range), ModifierTable.NameOf(phrase.Modifier)));
            return null;
        }

        bool isPure = phrase.Modifier is Modifier.Most or Modifier.Rose or Modifier.Fell;
        if (phrase.Modifier is Modifier.Rose or Modifier.Fell && !input.TakesChanges)
        {
            findings.Add(NumberRules.ChangeOfLevel(Locate(phrase), words.Written(phrase.Range)));
            return null;
        }

        CheckPure(phrase, isPure);
        return Statement(phrase, phrase.Modifier, WordIntervals.Of(phrase.Modifier, isPure ? _pure : null), phrase.Modifier == Modifier.None ? "0" : null);
    }

    private FigureStatement? OfChange(ChangePhrase phrase, ModifierRow? mod)
    {
        bool isOwn = phrase is { IsOfUnit: true, Factor.Sign: > 0 } && input.Unit.Id == "percentage-point";
        if (!isOwn && (phrase.IsOfUnit || !input.TakesChanges))
        {
            findings.Add(NumberRules.ChangeOfLevel(Locate(phrase), words.Written(phrase.Range)));
            return null;
        }

        CheckPure(phrase, isPure: !isOwn);
        if (Modified(phrase, phrase.Modifier, phrase.Amount, mod) is not { } modifier)
        {
            return null;
        }

        Rational pure = isOwn ? Rational.One : _pure ?? Rational.One;
        (Rational factor, Rational offset) = (phrase.Factor * pure, phrase.Offset * pure);
        IntervalPair intervals = AmountIntervals.Of(phrase.Amount, factor.Sign < 0 ? modifier.Turned() : modifier, input.IsExact).Map(factor, offset);
        string? value = phrase.Amount.Form == AmountForm.Range ? null : Printed(phrase.Amount.First, factor, offset);
        return Statement(phrase, AmountIntervals.ModifierOf(phrase.Amount, modifier), intervals, value);
    }

    /// <summary>The one modifier of a number: the words', or the one that <c>mod=</c> says where they say none; null where the two disagree.</summary>
    private Modifier? Modified(QuantityPhrase phrase, Modifier? said, AmountPhrase amount, ModifierRow? mod)
    {
        Modifier own = AmountIntervals.ModifierOf(amount, said ?? Modifier.Exact);
        if (mod is null || mod.Modifier == own)
        {
            return said ?? Modifier.Exact;
        }

        if (said is null && own == Modifier.Exact && mod.QualifiesNumber)
        {
            return mod.Modifier;
        }

        findings.Add(NumberRules.ModifierDisagrees(findings.Locate(input.Mod!.Value), mod.Name, words.Written(phrase.Range), ModifierTable.NameOf(own)));
        return null;
    }

    /// <summary>A number of a measured unit shows the unit; a share is of a pure unit; times of day are of hours.</summary>
    private void CheckUnit(CountPhrase phrase)
    {
        AmountPhrase amount = phrase.Amount;
        if (input.Unit == UnitDefinition.Unknown || input.IsFree)
        {
            return;
        }

        CheckPure(phrase, amount.IsPure);
        if (amount.Form == AmountForm.Clock && !input.Vocabulary.IsHours)
        {
            findings.Add(NumberRules.WrongUnit(Locate(phrase), "hours", UnitText.Quoted(input.Unit)));
        }
        else if (amount.NeedsUnit && input.Vocabulary.Role != UnitRole.Counted)
        {
            findings.Add(NumberRules.UnitMissing(Locate(phrase), words.Written(phrase.Range), UnitText.Quoted(input.Unit), input.Unit.Symbol ?? input.Unit.Plural));
        }
    }

    private void CheckPure(QuantityPhrase phrase, bool isPure)
    {
        if (isPure && _pure is null)
        {
            findings.Add(NumberRules.NotAShare(Locate(phrase), words.Written(phrase.Range), UnitText.Quoted(input.Unit)));
        }
    }

    /// <summary>"5 ft (1.5 m)": the two agree as far as they are printed.</summary>
    private void CheckConverted(AmountPhrase amount)
    {
        if (amount.Converted is not { } converted)
        {
            return;
        }

        Interval here = Rounded(amount.First);
        Interval there = Rounded(converted);
        if (!here.Intersects(there))
        {
            findings.Add(NumberRules.ConversionDisagrees(findings.Locate(words.SpanOf(amount.Range)), words.Written(amount.Range), DecimalText.Nearest(converted.Value), input.Unit.Plural));
        }
    }

    private static Interval Rounded(NumberPhrase number) => Interval.Closed(number.Value - (number.LastDigit / 2), number.Value + (number.LastDigit / 2));

    private FigureStatement Statement(QuantityPhrase phrase, Modifier modifier, IntervalPair intervals, string? value) =>
        new(modifier, intervals, value, Locate(phrase), words.Written(phrase.Range));

    private Text.FileSpan Locate(QuantityPhrase phrase) => findings.Locate(words.SpanOf(phrase.Range));

    /// <summary>The number as a decimal with its printed zeros; null where there is no finite one.</summary>
    private static string? Printed(NumberPhrase number, Rational factor, Rational offset)
    {
        Rational value = (number.Value * factor) + offset;
        bool isAsPrinted = factor == Rational.One && number.Decimals is not null;
        int shift = 0;
        for (Rational power = Rational.Abs(factor); power < Rational.One; power *= 10)
        {
            shift++;
        }

        PrintedDecimal? printed = isAsPrinted ? PrintedDecimal.Of(value, number.Decimals!.Value)
            : number.Decimals is > 0 and var decimals && shift > 0 ? PrintedDecimal.Of(value, decimals + shift)
            : PrintedDecimal.Of(value);
        return printed?.ToString();
    }
}
