namespace Facts.Data.Units;

/// <summary>
/// A unit as the tables say it. Factors, offsets and limits are integers or fractions in lowest terms; empty is "none". The shortest and longest are those
/// of a unit of time that the calendar stretches, in seconds. Names are English words for it, in any case; symbols are written in one case only.
/// </summary>
internal sealed record UnitRow(
    string Id,
    string Type,
    string Singular,
    string Plural,
    string Symbol,
    string Ucum,
    string Dimension,
    string Kind,
    string Factor,
    string Offset,
    bool IsWhole,
    string Least,
    string Greatest,
    string Shortest,
    string Longest,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Symbols,
    string Standing);
