using Facts;
using Facts.UnitTypes;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>A record of a user's own that holds all that a fact leads to.</summary>
public sealed record Everything(
    Figure Figure,
    FactDate Date,
    Place Place,
    Source By,
    Unit Unit,
    Document Document,
    Measure Measure,
    SourceLocation Location,
    FactList<Evidence> Evidence,
    FactList<Contradiction> Contradictions,
    Quantity<Person> Sum,
    Interval Outer,
    Fact Fact);
