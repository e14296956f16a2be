namespace Facts.UnitTypes;

/// <summary>One unit times another: kilowatt hours are <c>Times&lt;Kilowatt, Hour&gt;</c>, person-days <c>Times&lt;Person, Day&gt;</c>.</summary>
/// <typeparam name="TLeft">The unit on the left.</typeparam>
/// <typeparam name="TRight">The unit on the right.</typeparam>
public readonly struct Times<TLeft, TRight> : IUnit
    where TLeft : struct, IUnit
    where TRight : struct, IUnit
{
    private static readonly Unit Made = Unit.Times(TLeft.Unit, TRight.Unit);

    /// <inheritdoc/>
    public static Unit Unit => Made;
}
