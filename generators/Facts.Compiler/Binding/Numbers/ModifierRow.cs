using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>
/// A row of the table of modifiers. <paramref name="Before"/> are the words that say it right before a number, <paramref name="After"/> right after the number
/// and its unit, <paramref name="Quantities"/> the words that say it without a number; <paramref name="Forms"/> says in words what form of the number does
/// (a range is said by no word). Core and outer are as the guide prints them.
/// </summary>
internal sealed record ModifierRow(
    Modifier Modifier,
    string Name,
    EquatableArray<string> Before,
    EquatableArray<string> After,
    EquatableArray<string> Quantities,
    string Forms,
    string Core,
    string Outer)
{
    /// <summary>Whether <c>mod=</c> can say it of a number that has no modifier of its own.</summary>
    public bool QualifiesNumber => Before.Count > 0 || After.Count > 0 || Modifier == Modifier.Exact;

    /// <summary>Whether <c>mod=</c> can say it where there is no number at all.</summary>
    public bool NeedsNoNumber => Modifier is Modifier.Few or Modifier.Dozens or Modifier.Most or Modifier.Many or Modifier.Some or Modifier.None or Modifier.Rose or Modifier.Fell
        or Modifier.Unknown or Modifier.Unlimited;
}
