namespace Facts;

/// <summary>Which part of a date is meant: thirds of a month or a year, or its first or last tenth, in whole days.</summary>
public enum DatePart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>The first third.</summary>
    Early,

    /// <summary>The middle third.</summary>
    Mid,

    /// <summary>The last third.</summary>
    Late,

    /// <summary>The first tenth.</summary>
    Start,

    /// <summary>The last tenth.</summary>
    End,
}
