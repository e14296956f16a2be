namespace Facts.Generator;

/// <summary>The names of the pipeline's steps; the tests ask by them why a step ran.</summary>
internal static class Steps
{
    public const string Read = nameof(Read);
    public const string Settings = nameof(Settings);
    public const string Parse = nameof(Parse);
    public const string Declare = nameof(Declare);
    public const string Table = nameof(Table);
    public const string Bind = nameof(Bind);
    public const string FindInSyntax = nameof(FindInSyntax);
    public const string FindInNames = nameof(FindInNames);
    public const string FindInFacts = nameof(FindInFacts);
    public const string Gather = nameof(Gather);
    public const string Check = nameof(Check);
    public const string Report = nameof(Report);
    public const string Lower = nameof(Lower);
    public const string Locate = nameof(Locate);
    public const string Index = nameof(Index);
    public const string Options = nameof(Options);
    public const string Emit = nameof(Emit);

    public static IReadOnlyList<string> All { get; } =
        [Read, Settings, Parse, Declare, Table, Bind, FindInSyntax, FindInNames, FindInFacts, Gather, Check, Report, Lower, Locate, Index, Options, Emit];
}
