using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>What a set of seeds comes to: each as written and as bound, by ordinal path, how their facts stand to each other, and all that is reported.</summary>
internal sealed record CompiledDataset(
    EquatableArray<DocumentSyntax> Seeds,
    EquatableArray<BoundDocument> Documents,
    DeclarationTable Table,
    DatasetComparison? Comparison,
    EquatableArray<Finding> Findings)
{
    public int Count(Diagnostics.Severity severity) => Findings.Count(finding => finding.Severity == severity);

    public bool HasErrors => Count(Diagnostics.Severity.Error) > 0;
}
