namespace Facts.Compiler.Language.Dates;

/// <summary>What stands beside a date and changes it.</summary>
internal enum BesideKind
{
    /// <summary>A relation, a link to another date, an era: it changes which days are meant.</summary>
    Relation,

    /// <summary>A part of the date, or about how sure it is.</summary>
    Part,

    /// <summary>A word that says that the year is of another count ("FY", "AH").</summary>
    OtherCount,

    /// <summary>Letters, digits or a sign that touch the date and make another word of it.</summary>
    Touching,
}
