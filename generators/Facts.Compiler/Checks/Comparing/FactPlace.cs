using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Where a fact stands.</summary>
internal sealed record FactPlace(string Id, FileSpan Place);
