namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers of a mention's row: what it names (0 a place, 1 a source), the reference, and where it stands in the original.</summary>
internal static class MentionField
{
    public const int Kind = 0;
    public const int Reference = 1;
    public const int Evidence = 2;
    public const int Count = 3;

    public const int Place = 0;
    public const int Source = 1;
}
