namespace Facts.Compiler.Binding.Units;

/// <summary>What can be wrong in the text of a unit.</summary>
internal enum UnitProblemKind
{
    /// <summary>No unit has the name.</summary>
    Unknown,

    /// <summary>It isn't written as a product of units.</summary>
    Malformed,

    /// <summary>It holds an annotation of UCUM, in braces.</summary>
    Annotation,

    /// <summary>It is written in the old form, with <c>-per-</c>.</summary>
    OldForm,

    /// <summary>UCUM has it, or it means two things, and Facts doesn't take it.</summary>
    Refused,

    /// <summary>A product after a slash, which UCUM and people read differently.</summary>
    Ambiguous,

    /// <summary>A number that is no power of ten.</summary>
    Number,
}
