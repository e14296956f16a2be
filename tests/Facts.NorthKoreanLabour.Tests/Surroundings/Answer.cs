using Facts;
using Facts.UnitTypes;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>A record of a user's own that holds a fact.</summary>
public sealed record Answer(string Question, Figure<Person> Figure);
