namespace Facts.Compiler.Language.Dates;

/// <summary>
/// A number that may be a year: how many digits its first run has, the eras before and after it (true before Christ, false after; null is none), where its
/// digits end, and where its era does.
/// </summary>
internal sealed record YearCount(int Number, int Digits, bool? EraBefore, bool? EraAfter, bool StartsWithZero, int DigitsEnd, int End)
{
    public bool? Era => EraBefore ?? EraAfter;

    public bool HasEra => Era is not null;

    /// <summary>The year in the count of ISO 8601, by its own era, or by itself; null where it needs an era.</summary>
    public int? Year => Era is { } isBefore ? In(isBefore) : DigitsEnd == End && YearReader.Bare(this) is { } bare ? bare : null;

    /// <summary>The year of an era; null where there is none such.</summary>
    public int? In(bool isBefore) => Number == 0 ? null : isBefore ? 1 - Number : Number <= 2999 ? Number : null;
}
