namespace Facts.Compiler.Values;

/// <summary>What a modifier is where its number is taken away from another: less by more than 30 % is under 0.7 of it.</summary>
internal static class ModifierTurn
{
    public static Modifier Turned(this Modifier modifier) => modifier switch
    {
        Modifier.Over => Modifier.Under,
        Modifier.Under => Modifier.Over,
        Modifier.Min => Modifier.Max,
        Modifier.Max => Modifier.Min,
        _ => modifier,
    };
}
