using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>What the reading of a <c>.date</c> span depends on. <paramref name="Date"/> is never a reference (<c>#id</c>) here; the binder follows those.</summary>
internal sealed record DateInput(
    SourceText Source,
    PlainText Words,
    PlainText Before,
    AttributeSyntax? Date,
    AttributeSyntax? Part,
    bool IsRecurring);
