namespace Facts.UnitTypes;

/// <summary>The unit of a figure whose own could not be found; the build has said so. It keeps the code that uses the figure free of a second error.</summary>
public readonly struct Unknown : ISoleUnit
{
    /// <inheritdoc/>
    public static Unit Unit => Unit.Unknown;
}
