namespace Facts.Data.Units;

/// <summary>
/// An atom of UCUM: what its code stands for, whether it takes prefixes, and its exact factor to the coherent unit of its dimension. Where
/// <paramref name="Refused"/> says why Facts doesn't take it, it has no factor.
/// </summary>
internal sealed record UcumRow(
    string Code,
    string Type,
    string Singular,
    string Plural,
    string Symbol,
    bool IsMetric,
    string Dimension,
    string Kind,
    string Factor,
    string Offset,
    string Refused);
