using Facts.Compiler.Language.Quantities;

namespace Facts.Compiler.Binding.Figures;

/// <summary>The two intervals of an amount as it is written, in the unit of its words.</summary>
internal static class AmountIntervals
{
    /// <param name="amount">The amount.</param>
    /// <param name="modifier">What qualifies it; exact where nothing does.</param>
    /// <param name="isExact">Whether the document's numbers are meant as they stand.</param>
    public static IntervalPair Of(AmountPhrase amount, Modifier modifier, bool isExact)
    {
        Rational value = amount.First.Value;
        return amount.Form switch
        {
            AmountForm.Range => Range(amount, isAbout: modifier == Modifier.About),
            AmountForm.PlusMinus => Spread(value, value - amount.Second!.Value, value + amount.Second.Value, isTolerance: isExact),
            AmountForm.Tolerance => Spread(value, value - amount.Third!.Value, value + amount.Second!.Value, isTolerance: isExact),
            AmountForm.Confidence => Spread(value, amount.Second!.Value, amount.Third!.Value, isTolerance: false),
            AmountForm.Order => ModifierIntervals.Of(Modifier.Order, Printed(amount.First)),
            AmountForm.Few => ModifierIntervals.Of(Modifier.Few, Printed(amount.First)),
            _ when amount.First.Uncertainty is { } uncertainty => Spread(value, value - uncertainty, value + uncertainty, isTolerance: false),
            _ => ModifierIntervals.Of(modifier, Printed(amount.First), isExact: isExact),
        };
    }

    /// <summary>The modifier that the figure has: that of its form, or else the one said.</summary>
    public static Modifier ModifierOf(AmountPhrase amount, Modifier said) => amount.Form switch
    {
        AmountForm.Range => Modifier.Range,
        AmountForm.PlusMinus or AmountForm.Tolerance or AmountForm.Confidence => Modifier.PlusMinus,
        AmountForm.Order => Modifier.Order,
        AmountForm.Few => Modifier.Few,
        _ => amount.First.Uncertainty is null ? said : Modifier.PlusMinus,
    };

    private static PrintedNumber Printed(NumberPhrase number) => new(number.Value, number.LastDigit);

    private static IntervalPair Range(AmountPhrase amount, bool isAbout)
    {
        Interval core = Interval.Closed(amount.First.Value, amount.Second!.Value);
        return isAbout
            ? new IntervalPair(core, Interval.Closed(core.Low!.Value - Printed(amount.First).Tolerance, core.High!.Value + Printed(amount.Second).Tolerance))
            : IntervalPair.Same(core);
    }

    /// <summary>From one end to the other; not excluded is twice as far, but for a tolerance, which is a limit.</summary>
    private static IntervalPair Spread(Rational value, Rational low, Rational high, bool isTolerance)
    {
        Interval core = Interval.Closed(low, high);
        return new IntervalPair(core, isTolerance ? core : Interval.Closed((low * 2) - value, (high * 2) - value));
    }
}
