namespace Facts.Compiler.Binding.Declarations;

/// <summary>The classes of annotations that declare a name.</summary>
internal static class DeclarationKinds
{
    public static DeclarationKind? OfClass(string name) => name switch
    {
        "source" => DeclarationKind.Source,
        "place" => DeclarationKind.Place,
        "measure" => DeclarationKind.Measure,
        "unit" => DeclarationKind.Unit,
        "figure" => DeclarationKind.Figure,
        "date" => DeclarationKind.Date,
        _ => null,
    };

    /// <summary>Figures and dates are named in their document, all else in the dataset.</summary>
    public static bool IsFact(this DeclarationKind kind) => kind is DeclarationKind.Figure or DeclarationKind.Date;

    /// <summary>The kind in words, for messages.</summary>
    public static string Noun(this DeclarationKind kind) => kind switch
    {
        DeclarationKind.Document => "document",
        DeclarationKind.Source => "source",
        DeclarationKind.Place => "place",
        DeclarationKind.Measure => "measure",
        DeclarationKind.Unit => "unit",
        DeclarationKind.Figure => "figure",
        _ => "date",
    };
}
