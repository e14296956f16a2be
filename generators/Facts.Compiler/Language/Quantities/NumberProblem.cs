using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Why digits are no number of the language, although they look like one.</summary>
internal enum NumberProblemKind
{
    /// <summary>One separator before three digits, which is not the language's grouping sign: 1.250 may be either.</summary>
    Ambiguous,

    /// <summary>Grouping signs that do not part groups as the language does.</summary>
    Groups,

    /// <summary>More digits, or a larger exponent, than can be kept.</summary>
    TooLong,

    /// <summary>A range whose first number is the larger one.</summary>
    Descending,

    /// <summary>"10–15,000": whether the first number is of thousands nobody can tell.</summary>
    UnclearRange,

    /// <summary>Two modifiers on one number.</summary>
    TwoModifiers,
}

/// <summary>What keeps some tokens from being read, for the message.</summary>
internal sealed record NumberProblem(NumberProblemKind Kind, TokenRange Range);
