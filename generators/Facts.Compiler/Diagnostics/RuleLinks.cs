namespace Facts.Compiler.Diagnostics;

/// <summary>Where the pages of the rules are to be read.</summary>
internal static class RuleLinks
{
    /// <summary>The folder of the pages at the project's own home; the one place to change when that moves.</summary>
    public const string Home = "https://github.com/facts-dotnet/facts/blob/main/generators/Facts.Compiler/Diagnostics/Pages/";

    public static string PageOf(string id) => Home + id + ".md";
}
