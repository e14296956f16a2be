namespace Facts.Compiler.Diagnostics;

/// <summary>Every rule there is, by id.</summary>
internal static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. FrontMatterRules.All,
        .. YamlRules.All,
        .. EncodingRules.All,
        .. AnnotationRules.All,
        .. SettingRules.All,
        .. FenceRules.All,
        .. AllowRules.All,
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

    private static readonly Dictionary<string, Rule> s_byId = All.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule of an id, in whatever case it is written; null where there is none.</summary>
    public static Rule? Find(string id) => s_byId.TryGetValue(id, out Rule? rule) ? rule : null;

    /// <summary>"; did you mean X?" for an id that is none, or nothing.</summary>
    public static string Hint(string id) => NearestName.Hint(id, All.Select(rule => rule.Id));
}
