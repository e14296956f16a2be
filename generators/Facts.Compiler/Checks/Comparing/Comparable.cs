using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Numbers;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// A figure as it is compared: what it counts, when and where, its intervals in the base unit, and who says so in the end. No position, so that an edit of the
/// prose around it compares nothing again. <paramref name="Where"/> is the key of its place (null: none), <paramref name="Above"/> the keys of the places around that.
/// </summary>
internal sealed record Comparable(
    string Id,
    string Document,
    string Measure,
    Nature Nature,
    QuantityKind Quantity,
    string? Population,
    bool IsPlanned,
    bool NeedsPlace,
    string? Where,
    EquatableArray<string> Above,
    DateValue Date,
    Interval Core,
    Interval Outer,
    bool MayCorroborate,
    Provenance Provenance,
    string? PartOf,
    string? Base,
    ComparableText Text)
{
    /// <summary>The figures that this one is said to repeat, by full id.</summary>
    public EquatableArray<string> Repeats { get; init; }
}
