using Facts.Generator.Tests.Driving;

namespace Facts.Generator.Tests.Pipeline;

/// <summary>Why the outputs of each step are as they are after a run: one word an output, in ordinal order. One property a step, in the order of the steps.</summary>
internal sealed record RunReasons(
    string Read,
    string Settings,
    string Parse,
    string Declare,
    string Table,
    string FirstPath,
    string Bind,
    string Comparables,
    string Group,
    string Compare,
    string CompareEvents,
    string Relate,
    string Locations,
    string FindInSyntax,
    string FindInNames,
    string FindInFacts,
    string Gather,
    string Check,
    string CheckComparison,
    string Report,
    string Options,
    string EmitOptions,
    string LostNames,
    string Lower,
    string Outline,
    string EmitDocument,
    string EmitLocations,
    string EmitIndex,
    string EmitObservations,
    string EmitRelations)
{
    public static RunReasons Of(DriverRun run)
    {
        object[] reasons = [.. Steps.All.Select(run.Reasons)];
        return (RunReasons)typeof(RunReasons).GetConstructors().Single(constructor => constructor.GetParameters().Length == reasons.Length).Invoke(reasons);
    }

    public static IEnumerable<string> Names => typeof(RunReasons).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name);

    /// <summary>The steps that are not as expected, one a line.</summary>
    public string DifferenceFrom(RunReasons expected) => string.Join(
        "\n",
        from property in typeof(RunReasons).GetProperties()
        where property.PropertyType == typeof(string)
        let found = (string?)property.GetValue(this)
        let wanted = (string?)property.GetValue(expected)
        where found != wanted
        select $"{property.Name} = \"{found}\", expected \"{wanted}\"");
}
