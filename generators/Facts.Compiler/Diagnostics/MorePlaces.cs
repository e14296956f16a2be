using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>
/// The places that a finding is about beside its second one: those that are named, and how many are not. <paramref name="Note"/> is added to the end of the message.
/// In a message, <c>{more}</c> stands for them; a rule without it has none.
/// </summary>
internal sealed record MorePlaces(EquatableArray<MorePlace> Named, int Unnamed, string Note)
{
    public static MorePlaces None { get; } = new(default, 0, "");

    /// <summary>As they follow the second place: <c>, "14" at b.md(3,5) and 37 more</c>.</summary>
    public string Words(Func<FileSpan, string> show) =>
        string.Concat(Named.Select(place => $", {place.Words} at {show(place.Place)}"))
        + (Unnamed > 0 ? string.Format(CultureInfo.InvariantCulture, " and {0} more", Unnamed) : "");
}
