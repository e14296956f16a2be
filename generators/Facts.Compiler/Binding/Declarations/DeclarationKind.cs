namespace Facts.Compiler.Binding.Declarations;

/// <summary>What a declared name is a name of. Documents and sources share one space of names; figures and dates are names of their document.</summary>
internal enum DeclarationKind
{
    Document,
    Source,
    Place,
    Measure,
    Unit,
    Figure,
    Date,
}
