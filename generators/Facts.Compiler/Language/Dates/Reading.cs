namespace Facts.Compiler.Language.Dates;

/// <summary>A date that was read, and the token behind its last one.</summary>
internal readonly record struct Reading(DateTerm Term, int End);
