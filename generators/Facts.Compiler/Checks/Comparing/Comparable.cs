using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// A figure as it is compared: what it counts, when and where, its intervals in the base unit, and who says so in the end. No position, so that an edit of the
/// prose around it compares nothing again. <paramref name="Scale"/> is the same for units that can be converted into each other. <paramref name="Where"/> is
/// the key of its place; <paramref name="Where"/> and <paramref name="Date"/> are null where neither the figure nor what is around it says any.
/// </summary>
internal sealed record Comparable(
    string Id,
    string Document,
    string Measure,
    Nature Nature,
    string Scale,
    string? Population,
    bool IsPlanned,
    string? Where,
    DateValue? Date,
    Interval Core,
    Interval Outer,
    bool MayCorroborate,
    Provenance Provenance,
    string? PartOf,
    string? Base,
    ComparableText Text)
{
    /// <summary>Whether the author keeps it from being compared, and by what.</summary>
    public Apart Apart { get; init; }

    /// <summary>Whether the number is meant exactly as it is printed.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it says that there is no upper end (<c>mod=unlimited</c>). Its intervals say nothing then.</summary>
    public bool IsUnlimited { get; init; }

    /// <summary>The figures that this one is said to repeat, by full id.</summary>
    public EquatableArray<string> Repeats { get; init; }
}
