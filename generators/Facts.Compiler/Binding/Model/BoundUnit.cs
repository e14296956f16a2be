using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Compiler.Binding.Model;

/// <summary>
/// A unit of the project's own: a count noun, or so many of another unit, in which case <paramref name="Of"/> is how many, as a fraction, and the expression of
/// that unit. Its singular is the words that define it.
/// </summary>
internal sealed record BoundUnit(string Id, FileSpan Place, string Singular, string Plural, string? Symbol, string? Note, bool IsBroken)
{
    public (Rational Factor, string Unit)? Of { get; init; }
}
