namespace Facts.UnitTypes;

/// <summary>One unit per another: hours per day is <c>Per&lt;Hour, Day&gt;</c>, dollars per person per month <c>Per&lt;Per&lt;Usd, Person&gt;, Month&gt;</c>.</summary>
/// <typeparam name="TNumerator">The unit above.</typeparam>
/// <typeparam name="TDenominator">The unit below.</typeparam>
public readonly struct Per<TNumerator, TDenominator> : IUnit
    where TNumerator : struct, IUnit
    where TDenominator : struct, IUnit
{
    private static readonly Unit Made = Unit.Per(TNumerator.Unit, TDenominator.Unit);

    /// <inheritdoc/>
    public static Unit Unit => Made;
}
