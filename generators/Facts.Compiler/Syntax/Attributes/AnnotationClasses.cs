using Facts.Compiler.Text;

namespace Facts.Compiler.Syntax.Attributes;

/// <summary>The classes that braces may name.</summary>
internal static class AnnotationClasses
{
    public const string Figure = "figure";
    public const string Date = "date";
    public const string Place = "place";
    public const string Source = "source";
    public const string Measure = "measure";
    public const string Unit = "unit";
    public const string Context = "context";

    public static EquatableArray<string> All { get; } =
        new[] { Figure, Date, Place, Source, Measure, Unit, Context }.ToEquatableArray();

    public static bool IsKnown(string name) => All.Contains(name);
}
