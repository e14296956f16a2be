using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>What a number in the words states, with its modifier, as a change, as a share, as it stands.</summary>
internal sealed class AmountStatement(WordList words, UnitWords units, FigureAttributes attributes, FigureInput input, FigureFindings findings)
{
    public FigureStatement Read(Amount amount)
    {
        ModifierMatch? before = ModifierMatcher.Before(words, amount.Start);
        Modifier modifier = new AmountModifier(words, attributes, input, findings).Of(amount, before);
        AmountScale scale = ScaleOf(amount, before?.Start ?? amount.Start);
        new UnitCheck(words, units, findings).Check(amount, scale.IsChange);
        CheckNumbers(amount);
        IntervalPair intervals = modifier == Modifier.Dozens
            ? ModifierIntervals.OfWord(modifier)
            : ModifierIntervals.Of(modifier, new PrintedNumber(amount.First.Value, amount.First.Place), amount.Second?.Value, input.IsExact);
        string? value = modifier is Modifier.Range or Modifier.Order or Modifier.Few or Modifier.Dozens ? null : scale.Print(amount.First);
        CheckValue(amount, value, scale);
        int start = before?.Start ?? amount.Start;
        return new FigureStatement(
            modifier, scale.Apply(intervals), value, findings.Place(words, start, amount.End), words.Written(start, amount.End));
    }

    /// <summary>1/100 where the unit that touches the number is percent; null where it is no share.</summary>
    public static Rational? SharePart(Amount amount, UnitWords units)
    {
        UnitName? name = amount.Units.FirstOrDefault();
        UnitDefinition? unit = name is null ? null : name.Id == units.Unit.Id ? units.Unit : UnitRegistry.Find(name.Id);
        return PureScale.Of(unit) is { } scale && scale != Rational.One ? Rational.One / scale : null;
    }

    private AmountScale ScaleOf(Amount amount, int start)
    {
        Rational pure = PureScale.Of(units) ?? Rational.One;
        Rational? share = amount.IsPure ? Rational.One : SharePart(amount, units);
        bool needsBy = amount.Own is Modifier.Range;
        bool isChange = share is not null && !RatioWords.Is(words.WordAt(amount.Start)) && (!needsBy || words.IsWord(start - 1, "by"));
        int change = isChange ? ChangeWords.Around(words, start, amount.UnitEnd, isShare: true)?.Sign ?? 0 : 0;
        return change != 0
            ? new AmountScale(share!.Value * change * pure, pure)
            : new AmountScale(amount.IsPure ? pure : Rational.One, Rational.Zero);
    }

    private void CheckNumbers(Amount amount)
    {
        if (amount is { Own: Modifier.Range, Second: { } second } && amount.First.Value > second.Value)
        {
            findings.Add(NumberRules.RangeUpsideDown(findings.Place(words, amount.Start, amount.UnitEnd), words.Written(amount.Start, amount.UnitEnd)));
        }

        foreach (Numeral? number in new[] { amount.First, amount.Second })
        {
            if (number is not null && DecimalText.Of(number.Value)?.Count(c => c is >= '0' and <= '9') > DecimalText.MostDigits)
            {
                findings.Add(NumberRules.TooLong(findings.Place(words, number.Start, number.End), words.Written(number.Start, number.End)));
            }
        }
    }

    private void CheckValue(Amount amount, string? value, AmountScale scale)
    {
        if (attributes.Value is not { } given || (value is not null && given.Value == scale.Apply(amount.First.Value)))
        {
            return;
        }

        string written = words.Written(amount.Start, amount.UnitEnd);
        findings.Add(NumberRules.ValueDisagrees(findings.Place(input.Value!.Value), input.Value!.Value.Text, written, value ?? Described(amount)));
    }

    /// <summary>A number without a finite decimal as a fraction; a range and the like are no one number.</summary>
    private static string Described(Amount amount) =>
        amount is { Own: null, First.Value.Denominator.IsOne: false } ? $"{amount.First.Value.Numerator}/{amount.First.Value.Denominator}" : "more than one number";
}
