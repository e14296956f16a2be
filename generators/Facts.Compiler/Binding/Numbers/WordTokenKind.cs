namespace Facts.Compiler.Binding.Numbers;

internal enum WordTokenKind
{
    Word,
    Number,

    /// <summary>A clock time with minutes: <c>08:30</c>.</summary>
    Time,

    /// <summary>Digits that are no number: <c>1.2.3</c>, <c>28.09.2022</c>.</summary>
    Label,
    Symbol,

    /// <summary>Where a nested figure or a date was taken out; nothing touches across it.</summary>
    Gap,
}
