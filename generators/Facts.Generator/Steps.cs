namespace Facts.Generator;

/// <summary>The names of the pipeline's steps; the tests ask by them why a step ran.</summary>
internal static class Steps
{
    public const string Read = nameof(Read);
    public const string Settings = nameof(Settings);
    public const string Parse = nameof(Parse);
    public const string Declare = nameof(Declare);
    public const string Table = nameof(Table);
    public const string FirstPath = nameof(FirstPath);
    public const string Bind = nameof(Bind);
    public const string Comparables = nameof(Comparables);
    public const string Group = nameof(Group);
    public const string Compare = nameof(Compare);
    public const string CompareEvents = nameof(CompareEvents);
    public const string Relate = nameof(Relate);
    public const string Locations = nameof(Locations);
    public const string FindInSyntax = nameof(FindInSyntax);
    public const string FindInNames = nameof(FindInNames);
    public const string FindInFacts = nameof(FindInFacts);
    public const string Gather = nameof(Gather);
    public const string Check = nameof(Check);
    public const string CheckComparison = nameof(CheckComparison);
    public const string Report = nameof(Report);
    public const string Options = nameof(Options);
    public const string EmitOptions = nameof(EmitOptions);
    public const string LostNames = nameof(LostNames);
    public const string Lower = nameof(Lower);
    public const string Outline = nameof(Outline);
    public const string EmitDocument = nameof(EmitDocument);
    public const string EmitLocations = nameof(EmitLocations);
    public const string EmitIndex = nameof(EmitIndex);
    public const string EmitObservations = nameof(EmitObservations);
    public const string EmitRelations = nameof(EmitRelations);

    public static IReadOnlyList<string> All { get; } =
    [
        Read,
        Settings,
        Parse,
        Declare,
        Table,
        FirstPath,
        Bind,
        Comparables,
        Group,
        Compare,
        CompareEvents,
        Relate,
        Locations,
        FindInSyntax,
        FindInNames,
        FindInFacts,
        Gather,
        Check,
        CheckComparison,
        Report,
        Options,
        EmitOptions,
        LostNames,
        Lower,
        Outline,
        EmitDocument,
        EmitLocations,
        EmitIndex,
        EmitObservations,
        EmitRelations,
    ];
}
