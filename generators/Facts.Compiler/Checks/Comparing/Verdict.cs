namespace Facts.Compiler.Checks.Comparing;

/// <summary>How two statements of the same thing stand to each other.</summary>
internal enum Verdict
{
    /// <summary>What they assert overlaps.</summary>
    Agrees,

    /// <summary>What one asserts, the other doesn't exclude.</summary>
    Compatible,

    /// <summary>Neither excludes the other wholly, but each asserts something that the other does not allow.</summary>
    Strained,

    /// <summary>They can't both be true.</summary>
    Contradicts,
}
