using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Dates;

/// <summary>What stands beside the brackets of a date and belongs into them: where, in the text beside, and its words.</summary>
internal sealed record Beside(BesideKind Kind, TextSpan Span, string Words);
