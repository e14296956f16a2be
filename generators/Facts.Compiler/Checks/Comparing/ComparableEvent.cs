using Facts.Compiler.Binding.Dates;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// A date of a named event, as it is compared. <paramref name="Event"/> is folded, so that case parts no event. <paramref name="Where"/> is the key of the
/// place that the span itself names; a lent one does not count.
/// </summary>
internal sealed record ComparableEvent(string Id, string Event, string EventAsWritten, string? Where, DateValue Date, Provenance Provenance, ComparableText Text);
