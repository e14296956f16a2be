namespace Facts.Compiler.Language.Lexicons;

/// <summary>How a number word makes a number with its neighbours.</summary>
internal enum NumberRole
{
    /// <summary>Below twenty.</summary>
    Unit,

    /// <summary>With a half (anderthalb): alone, or before a scale.</summary>
    Mixed,

    /// <summary>Twenty, thirty, …, ninety.</summary>
    Ten,

    /// <summary>A hundred, which multiplies what stands right before it.</summary>
    Hundred,

    /// <summary>Thousand, million, …, which multiply all before them.</summary>
    Scale,

    /// <summary>A dozen, which multiplies what stands right before it and ends the number.</summary>
    Group,

    /// <summary>One, before a hundred, a scale, a group, a fraction or a unit.</summary>
    Article,
}

internal sealed record NumberWord(Rational Value, NumberRole Role);

/// <summary>The denominator of a fraction in words; whether it stands after more than one, null where it has one form for all numbers (Drittel).</summary>
internal sealed record Denominator(Rational Value, bool? IsPlural);

/// <summary>After what a magnitude multiplies: any number, digits, or digits of money.</summary>
internal enum MagnitudeAfter
{
    Number,
    Digits,
    Money,
}

internal sealed record Magnitude(Rational Value, MagnitudeAfter After);

internal enum ChangeForm
{
    Verb,
    Adverb,
    Comparative,
}

/// <summary>A word that says a change; the sign is 1 for up, −1 for down.</summary>
internal sealed record ChangeWord(int Sign, ChangeForm Form);

internal enum FactorKind
{
    /// <summary>Halved, doubled.</summary>
    Alone,

    /// <summary>Twice, perhaps with "as much".</summary>
    Multiple,

    /// <summary>Threefold, perhaps after a verb.</summary>
    Fold,
}

/// <summary>A word that is a ratio.</summary>
internal sealed record FactorWord(Rational Value, FactorKind Kind);
