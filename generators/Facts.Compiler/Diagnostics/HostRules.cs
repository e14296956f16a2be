using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>FACT90xx: failures of our own.</summary>
internal static class HostRules
{
    private static readonly Rule s_failed = Rule.Error(
        "FACT9001",
        "Facts failed",
        "Facts itself failed at this file, in its step {0}: {1}. That is a fault of Facts, not of the file; please report it, with the file.");

    private static readonly Rule s_unreadable = Rule.Error(
        "FACT9002",
        "A seed can't be read",
        "This seed can't be read: {0}. See that the file is there and may be read.");

    /// <summary>Said by the package's targets, in the same words: no generator runs there.</summary>
    private static readonly Rule s_otherLanguage = Rule.Warning(
        "FACT9003",
        "Seeds in a project of another language",
        "Facts compiles seeds in C# projects only, and this is a project in another language: its seeds are not read. Move them into a C# project, and refer to that.");

    /// <summary>Said by the package's targets, in the same words: no generator runs there.</summary>
    private static readonly Rule s_onlyThroughLibrary = Rule.Warning(
        "FACT9004",
        "Seeds in a project that has Facts only through another",
        "This project has seeds, but Facts only through another project or package: its seeds are not read. Add a PackageReference to Facts or, if they are not to be read, set EnableDefaultFactsItems to false.");

    /// <summary>Said by the package's targets, in the same words: the compiler would only say it of every generated line.</summary>
    private static readonly Rule s_oldLanguage = Rule.Error(
        "FACT9005",
        "C# is too old",
        "Facts writes C# 11, and this project is held to an older version by LangVersion. Take LangVersion out of the project, or set it to 11 or later.");

    public static IReadOnlyList<Rule> All { get; } = [s_failed, s_unreadable, s_otherLanguage, s_onlyThroughLibrary, s_oldLanguage];

    /// <param name="place">The file that was being worked on, or the first of the dataset where it was all of them.</param>
    /// <param name="step">What was being done: "Parse", "Bind".</param>
    /// <param name="failure">What was thrown.</param>
    public static Diagnostic Failed(FileSpan place, string step, Exception failure) =>
        s_failed.At(place, step, $"{failure.GetType().Name}: {OneLine(failure.Message)}");

    public static Diagnostic Unreadable(FileSpan place, string reason) => s_unreadable.At(place, OneLine(reason));

    private static string OneLine(string text) =>
        string.Join(" ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ' ');
}
