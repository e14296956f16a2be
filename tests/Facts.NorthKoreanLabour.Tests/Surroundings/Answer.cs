using Facts;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>A record of a user's own that holds facts.</summary>
public sealed record Answer(string Question, Figure Figure, FactDate Date, Place Place, Source By);
