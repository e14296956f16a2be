namespace Facts.Compiler.Text.Edtf;

/// <summary>
/// The qualifiers beside a component: the one on its left is its own, the one on its right is that of the component and of all to its left.
/// </summary>
internal readonly record struct EdtfMarks(EdtfQualifier Before, EdtfQualifier After)
{
    public EdtfQualifier All => Before | After;

    public static string Print(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.None => "",
        _ => "%",
    };

    public static EdtfQualifier Of(char symbol) => symbol switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.Uncertain | EdtfQualifier.Approximate,
        _ => EdtfQualifier.None,
    };

    public EdtfMarks AndAfter(EdtfQualifier qualifier) => this with { After = After | qualifier };

    /// <summary>The component's digits with their qualifiers on both sides.</summary>
    public string Around(string digits) => Print(Before) + digits + Print(After);
}
