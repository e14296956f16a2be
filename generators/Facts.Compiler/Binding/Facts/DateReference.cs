using Facts.Compiler.Binding.Dates;

namespace Facts.Compiler.Binding.Facts;

/// <summary>A date that an attribute gives, and why it was inferred, if it was.</summary>
internal sealed record DateReference(DateValue? Value, string? Inferred)
{
    public static DateReference None { get; } = new(null, null);
}
