using System.Globalization;
using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT30xx: ids, references to them, and words of closed lists.</summary>
internal static class NameRules
{
    /// <summary>A longer way round is shown by its beginning.</summary>
    private const int LongestPath = 12;

    private static readonly Rule UnknownNameRule = Rule.Error(
        "FACT3001", "Unknown name", "There is no {0} '{1}' in the dataset{2} Correct the name, or define the {0} (in a register, if several seeds use it).");

    private static readonly Rule DuplicateIdRule = Rule.Error(
        "FACT3002", "An id used twice", "The id '{0}' is taken already: {1} at {place} has it. Give this {2} another id.");

    private static readonly Rule MissingIdRule = Rule.Error(
        "FACT3003", "A fact without an id", "This {0} has no id, so nothing can refer to it. Add one that stays, such as #{1}.");

    private static readonly Rule OneNameExpectedRule = Rule.Error(
        "FACT3004", "One name expected", "'{0}' is not the id of one {1}. Write a single id.");

    private static readonly Rule UnknownWordRule = Rule.Error(
        "FACT3005", "A word that is not in the list", "{0}= can't be '{1}'. It is one of {2}{3}");

    private static readonly Rule MissingAttributeRule = Rule.Absence(
        "FACT3006", "Something needed is missing", "The {0} '{1}' needs {2}.");

    private static readonly Rule IdAndRefRule = Rule.Error(
        "FACT3007", "A mention that says more than whom it mentions", "ref= mentions a {0} that is defined elsewhere, so '{1}' can't stand beside it. Only at= and note= can.");

    private static readonly Rule UnknownDateRule = Rule.Error(
        "FACT3008", "Unknown date", "date={0} refers to a date of this document, and it has no .date with that id{1}");

    private static readonly Rule CycleRule = Rule.Error(
        "FACT3009", "Something that leads back to itself", "{0}= leads from '{1}' back to itself ({2}). Take one of these links away.");

    private static readonly Rule ShadowedUnitRule = Rule.Error(
        "FACT3010", "A unit that exists already", "'{0}' is a unit of the language itself ({1}). Use that one, or give this unit another id.");

    private static readonly Rule PartOfReferenceRule = Rule.Error(
        "FACT3011", "A part of a date that has its own", "part= can't stand beside date={0}, which brings its own part along. Take part= away, or write the date out.");

    private static readonly Rule NeitherIdNorRefRule = Rule.Error(
        "FACT3012", "Neither a definition nor a mention", "This {0} has neither an id nor ref=. Write ref= and the id of a {0} that is defined elsewhere, or define it here with #{1}.");

    private static readonly Rule MissingRegisterRule = Rule.Error(
        "FACT3013", "Definitions are missing", "{0} names that the seeds use are defined nowhere: {1}. Most likely a register (kind: register) is missing from the project, so add it back, or define them.");

    private static readonly Rule PartWithoutDateRule = Rule.Error(
        "FACT3014", "A part of no date", "part={0} says which part of a date is meant, but there is no date here. Add date=, or take part= away.");

    private static readonly Rule RegisterIsNoSourceRule = Rule.Error(
        "FACT3015", "A register is no source", "'{0}' is a register, which defines things and says nothing itself. Name the source that says it.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownNameRule, DuplicateIdRule, MissingIdRule, OneNameExpectedRule, UnknownWordRule, MissingAttributeRule, IdAndRefRule, UnknownDateRule, CycleRule,
        ShadowedUnitRule, PartOfReferenceRule, NeitherIdNorRefRule, MissingRegisterRule, PartWithoutDateRule, RegisterIsNoSourceRule,
    ];

    public static Diagnostic UnknownName(FileSpan place, string kind, string name, string hint) => UnknownNameRule.At(place, kind, name, NearestName.Ended(hint));

    public static Diagnostic DuplicateId(FileSpan place, FileSpan first, string id, string firstKind, string kind) =>
        DuplicateIdRule.At(place, first, id, firstKind, kind);

    public static Diagnostic MissingId(FileSpan place, string kind, string suggestion) => MissingIdRule.At(place, kind, suggestion);

    public static Diagnostic OneNameExpected(FileSpan place, string found, string kind) => OneNameExpectedRule.At(place, found, kind);

    public static Diagnostic UnknownWord(FileSpan place, string key, string found, string valid, string hint) =>
        UnknownWordRule.At(place, key, found, valid, NearestName.Ended(hint));

    public static Diagnostic MissingAttribute(FileSpan place, string kind, string id, string needed) => MissingAttributeRule.At(place, kind, id, needed);

    public static Diagnostic IdAndRef(FileSpan place, string kind, string other) => IdAndRefRule.At(place, kind, other);

    public static Diagnostic UnknownDate(FileSpan place, string found, string hint) => UnknownDateRule.At(place, found, NearestName.Ended(hint));

    /// <param name="path">The ids from the first one, along the links, back to it.</param>
    public static Diagnostic Cycle(FileSpan place, string key, string id, IReadOnlyList<string> path) =>
        CycleRule.At(place, key, id, string.Join(" → ", path.Count <= LongestPath ? path : [.. path.Take(LongestPath - 2), "…", id]));

    public static Diagnostic ShadowedUnit(FileSpan place, string id, string plural) => ShadowedUnitRule.At(place, id, plural);

    public static Diagnostic PartOfReference(FileSpan place, string reference) => PartOfReferenceRule.At(place, reference);

    public static Diagnostic MissingRegister(FileSpan place, int count, string names) =>
        MissingRegisterRule.At(place, count.ToString(CultureInfo.InvariantCulture), names);

    public static bool IsMissingRegister(Diagnostic finding) => finding.Rule == MissingRegisterRule;

    public static Diagnostic PartWithoutDate(FileSpan place, string part) => PartWithoutDateRule.At(place, part);

    public static Diagnostic RegisterIsNoSource(FileSpan place, string id) => RegisterIsNoSourceRule.At(place, id);

    public static Diagnostic NeitherIdNorRef(FileSpan place, string kind, string suggestion) => NeitherIdNorRefRule.At(place, kind, suggestion);
}
