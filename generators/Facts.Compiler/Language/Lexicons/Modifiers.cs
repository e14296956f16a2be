namespace Facts.Compiler.Language.Lexicons;

/// <summary>The names by which tables and <c>mod=</c> know the modifiers.</summary>
internal static class Modifiers
{
    private static readonly Dictionary<string, Modifier> s_byName =
        Enum.GetValues(typeof(Modifier)).Cast<Modifier>().ToDictionary(modifier => modifier.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static Modifier Of(string name) => s_byName[name];
}
