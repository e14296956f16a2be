namespace Facts.Compiler.Diagnostics;

/// <summary>Every rule there is, by id.</summary>
internal static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. FrontMatterRules.All,
        .. AnnotationRules.All,
        .. NumberRules.All,
        .. UnitRules.All,
        .. DateRules.All,
        .. PlaceRules.All,
        .. FigureRules.All,
        .. NameRules.All,
        .. SourceRules.All,
        .. RepetitionRules.All,
        .. CompareRules.All,
        .. CodeRules.All,
        .. EvidenceRules.All,
        .. EvidenceFormRules.All,
        .. HostRules.All,
    ];
}
