namespace Facts.Compiler.Language.Words;

/// <summary>What a token is made of.</summary>
internal enum WordKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>The digits 0 to 9.</summary>
    Digits,

    /// <summary>Raised digits and signs, as in <c>10⁻¹¹</c>.</summary>
    Superscript,

    /// <summary>One character that is none of these.</summary>
    Sign,

    /// <summary>Where a nested figure was taken out. Nothing is read across it.</summary>
    Gap,
}
