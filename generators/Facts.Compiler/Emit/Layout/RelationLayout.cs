namespace Facts.Compiler.Emit.Layout;

/// <summary>
/// The sheets of a dataset, one after the other: a word of the number of facts (low half) and of numbers (high half), a word a fact (number of the document in the low
/// half, row in the high half), and the numbers, two to a word.
/// </summary>
internal static class RelationLayout
{
    /// <summary>The word of a fact that no table has.</summary>
    public const ulong NoRow = ulong.MaxValue;
}
