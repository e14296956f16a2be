namespace Facts.Compiler.Binding.Numbers;

/// <summary>Of which figures words change the number.</summary>
internal enum ChangingScope
{
    All,

    /// <summary>Those in a currency.</summary>
    Money,

    /// <summary>Those in a unit of measurement, and in persons: of the dimension of the row.</summary>
    Dimension,

    /// <summary>Shares and ratios in percent and the like; in the unit <c>one</c> the words are right as they stand.</summary>
    NotOne,

    /// <summary>Counts: in money, <em>gross</em> is no number.</summary>
    Counts,
}
