namespace Facts;

/// <summary>How a document qualifies a number. Each has two intervals: the core, what the words assert, and the outer, what they do not exclude.</summary>
public enum Modifier
{
    /// <summary>The number alone: it is meant to the last digit that counts.</summary>
    Exact,

    /// <summary>Exactly, precisely.</summary>
    Strict,

    /// <summary>About, around, approximately, roughly, circa, an estimated.</summary>
    About,

    /// <summary>More than, above, in excess of.</summary>
    Over,

    /// <summary>At least, no fewer than, or more.</summary>
    Min,

    /// <summary>Up to, as many as, at most.</summary>
    Max,

    /// <summary>Fewer than, less than, below.</summary>
    Under,

    /// <summary>Nearly, almost, close to.</summary>
    Nearly,

    /// <summary>From one number to another.</summary>
    Range,

    /// <summary>Tens, hundreds, thousands, millions and their multiples.</summary>
    Order,

    /// <summary>A few, several, a handful.</summary>
    Few,

    /// <summary>Dozens.</summary>
    Dozens,

    /// <summary>Most, the majority.</summary>
    Most,

    /// <summary>Many, numerous, droves.</summary>
    Many,

    /// <summary>Some, part of, additional.</summary>
    Some,

    /// <summary>No, none, nowhere.</summary>
    None,

    /// <summary>A number with its tolerance.</summary>
    PlusMinus,

    /// <summary>Rose, grew: a ratio above one.</summary>
    Rose,

    /// <summary>Fell, much lower: a ratio below one.</summary>
    Fell,

    /// <summary>The document says that the number is not known, or not told. There is no value and no core; the outer interval is all that the unit allows.</summary>
    Unknown,

    /// <summary>There is no upper end, and so no value. It contradicts every finite upper bound.</summary>
    Unlimited,
}
