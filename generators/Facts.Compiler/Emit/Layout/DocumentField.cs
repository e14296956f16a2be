namespace Facts.Compiler.Emit.Layout;

/// <summary>The numbers of the document's own row.</summary>
internal static class DocumentField
{
    public const int Id = 0;
    public const int Title = 1;
    public const int Kind = 2;
    public const int Language = 3;
    public const int Authors = 4;
    public const int Status = 5;
    public const int StatusDate = 6;
    public const int SupersededBy = 7;
    public const int Note = 8;
    public const int Inferred = 9;
    public const int Sha256 = 10;
    public const int IsSource = 11;
    public const int CurrentFigures = 12;
    public const int CurrentDates = 13;
    public const int Count = 14;
}
