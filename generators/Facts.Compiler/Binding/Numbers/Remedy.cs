namespace Facts.Compiler.Binding.Numbers;

/// <summary>Which attribute says what words mean that change a number and aren't read.</summary>
internal enum Remedy
{
    /// <summary>They make another number of it: <c>value=</c>.</summary>
    Value,

    /// <summary>They say how the number is meant: <c>mod=</c>.</summary>
    Modifier,

    /// <summary>They deny it, or make it a part of something else: either.</summary>
    Either,
}
