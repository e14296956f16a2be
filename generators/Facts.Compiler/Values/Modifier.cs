namespace Facts.Compiler.Values;

/// <summary>How a document qualifies a number; the words and intervals of each are section 3's table. The same names and numbers as <c>Facts.Modifier</c>.</summary>
internal enum Modifier
{
    Exact,
    Strict,
    About,
    Over,
    Min,
    Max,
    Under,
    Nearly,
    Range,
    Order,
    Few,
    Dozens,
    Most,
    Many,
    Some,
    None,
    PlusMinus,
    Rose,
    Fell,

    /// <summary>A quantity that the text says is unknown or undisclosed.</summary>
    Unknown,

    /// <summary>No upper end.</summary>
    Unlimited,
}
