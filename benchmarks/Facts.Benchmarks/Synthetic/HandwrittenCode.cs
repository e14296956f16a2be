using System.Globalization;
using System.Text;
using Facts.Benchmarks.Files;

namespace Facts.Benchmarks.Synthetic;

/// <summary>The same facts as someone would write them in C# by hand: a <c>const</c> each, or a record each in a static field.</summary>
internal static class HandwrittenCode
{
    public static string Constants(int count) => Class("Constants", count, (fact, code) =>
        code.Append(CultureInfo.InvariantCulture, $"    public const decimal {Name(fact)} = {fact.Value}m;\n"));

    public static string Records(int count) => Class("Records", count, (fact, code) => code
        .Append(CultureInfo.InvariantCulture, $"    public static readonly Entry {Name(fact)} = new(\"{fact.FullId}\", {fact.Value}m, \"{FactRecord.UnitOfAll}\", ")
        .Append(CultureInfo.InvariantCulture, $"new System.DateOnly({fact.Day:yyyy, M, d}), \"{fact.Place}\", \"{fact.By}\", \"{fact.Text}\");\n"))
        + "public sealed record Entry(string Id, decimal? Value, string Unit, System.DateOnly? Day, string Place, string By, string Text);\n";

    /// <summary>The records of <see cref="Records"/> in an array, for a pass over all.</summary>
    public static string Table(int count) =>
        "namespace Handwritten;\n\npublic static class Table\n{\n    public static readonly Entry[] All =\n    {\n"
        + string.Concat(Enumerable.Range(0, count).Select(index => $"        Records.{Name(new SyntheticFact(index))},\n"))
        + "    };\n}\n";

    /// <summary>The name of a fact's member in either class.</summary>
    public static string Name(SyntheticFact fact) => $"Fact{fact.Index:D6}";

    private static string Class(string name, int count, Action<SyntheticFact, StringBuilder> member)
    {
        var code = new StringBuilder($"namespace Handwritten;\n\npublic static class {name}\n{{\n");
        for (int index = 0; index < count; index++)
        {
            member(new SyntheticFact(index), code);
        }

        return code.Append("}\n").ToString();
    }
}
