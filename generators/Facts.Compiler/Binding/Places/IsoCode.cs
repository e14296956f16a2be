using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Places;

/// <summary>
/// A code of ISO 3166-1 (alpha-2) or 3166-2 as it stands today. <paramref name="Country"/> is the alpha-2 code it belongs to. A code that is no longer, or
/// not, a country's or subdivision's is not current; <paramref name="Successors"/> are then the codes in its place, as far as they are known.
/// </summary>
internal sealed record IsoCode(string Code, string Country, bool IsCurrent, EquatableArray<string> Successors);
