namespace Facts.Compiler.Binding.Figures;

/// <summary>
/// A row of the table of modifiers. Its words are the lexicon's; <paramref name="Forms"/> says in words what form of the number does (a range is said by no
/// word). Core and outer are as the guide prints them.
/// </summary>
internal sealed record ModifierRow(Modifier Modifier, string Forms, string Core, string Outer)
{
    /// <summary>The name that <c>mod=</c> has for it.</summary>
    public string Name => ModifierTable.NameOf(Modifier);

    /// <summary>Whether <c>mod=</c> can say it of a number that has no modifier of its own.</summary>
    public bool QualifiesNumber => Modifier is Modifier.Exact or Modifier.Strict or Modifier.About or Modifier.Over or Modifier.Min or Modifier.Max or Modifier.Under or Modifier.Nearly;

    /// <summary>Whether <c>mod=</c> can say it where there is no number at all.</summary>
    public bool NeedsNoNumber => Modifier is Modifier.Few or Modifier.Dozens or Modifier.Most or Modifier.Many or Modifier.Some or Modifier.None or Modifier.Rose
        or Modifier.Fell or Modifier.Unknown or Modifier.Unlimited;
}
