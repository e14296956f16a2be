namespace Facts.Compiler.Emit.Names;

/// <summary>The classes of generated code.</summary>
internal static class ClassNames
{
    public const string Figures = "Figures";
    public const string Dates = "Dates";
    public const string Places = "Places";
    public const string Sources = "Sources";
    public const string Measures = "Measures";
    public const string Documents = "Documents";
    public const string OwnUnits = "OwnUnits";
    public const string Dataset = "Dataset";

    /// <summary>Holds the tables; internal to the dataset's assembly.</summary>
    public const string Tables = "FactTables";

    /// <summary>The class of the index among the tables. No id makes a name with an underscore at its end.</summary>
    public const string Index = "Index_";

    /// <summary>The class of a document's table.</summary>
    public static string TableOf(string document) => document + "_";
}
