using System.Globalization;
using System.Text;

namespace Facts.Data.Units;

/// <summary>
/// Writes <c>To</c> for each dimension. C# infers no type from a constraint, so each dimension has a method of its own; and since methods of one class may not
/// differ in constraints alone, each has a class of its own.
/// </summary>
internal static class UnitConversionsEmitter
{
    private static readonly string[] s_above = ["Area", "Energy", "Length", "Mass", "Ratio", "Time", "Volume"];
    private static readonly string[] s_below = ["Area", "Length", "Mass", "Time", "Volume"];

    public static string Write()
    {
        var text = new StringBuilder("namespace Facts;\n");
        foreach ((string dimension, string name) in UnitTypeName.Dimensions.OrderBy(pair => pair.Value, StringComparer.Ordinal))
        {
            Class(text, name, $"Conversions inside the dimension <c>{dimension}</c>.", "TFrom", "TTo", ["TFrom", "TTo"], [$"I{name}Unit", $"I{name}Unit"]);
            if (dimension.Split('/') is [string above, string below])
            {
                string[] parts = [$"I{UnitTypeName.Dimensions[above]}Unit", $"I{UnitTypeName.Dimensions[below]}Unit"];
                Class(
                    text,
                    name + "ToCompound",
                    $"Conversions of the dimension <c>{dimension}</c> into compounds.",
                    "TFrom",
                    "UnitTypes.Per<TAbove, TBelow>",
                    ["TFrom", "TAbove", "TBelow"],
                    [$"I{name}Unit", .. parts]);
                Class(
                    text,
                    name + "FromCompound",
                    $"Conversions of compounds into the dimension <c>{dimension}</c>.",
                    "UnitTypes.Per<TAbove, TBelow>",
                    "TTo",
                    ["TAbove", "TBelow", "TTo"],
                    [.. parts, $"I{name}Unit"]);
            }
        }

        foreach (string below in s_below)
        {
            Class(
                text,
                $"Per{below}",
                $"Conversions of a count or money per {below.ToLowerInvariant()}.",
                "UnitTypes.Per<TAbove, TFrom>",
                "UnitTypes.Per<TAbove, TTo>",
                ["TAbove", "TFrom", "TTo"],
                ["ISoleUnit", $"I{below}Unit", $"I{below}Unit"]);
            foreach (string above in s_above)
            {
                Class(
                    text,
                    $"{above}Per{below}",
                    $"Conversions of {above.ToLowerInvariant()} per {below.ToLowerInvariant()}.",
                    "UnitTypes.Per<TFromAbove, TFromBelow>",
                    "UnitTypes.Per<TToAbove, TToBelow>",
                    ["TFromAbove", "TFromBelow", "TToAbove", "TToBelow"],
                    [$"I{above}Unit", $"I{below}Unit", $"I{above}Unit", $"I{below}Unit"]);
            }
        }

        foreach (string above in s_above)
        {
            Class(
                text,
                $"{above}PerCount",
                $"Conversions of {above.ToLowerInvariant()} per count or money.",
                "UnitTypes.Per<TFrom, TBelow>",
                "UnitTypes.Per<TTo, TBelow>",
                ["TFrom", "TBelow", "TTo"],
                [$"I{above}Unit", "ISoleUnit", $"I{above}Unit"]);
        }

        return text.ToString();
    }

    private static void Class(StringBuilder text, string name, string summary, string from, string to, string[] parameters, string[] constraints)
    {
        string where = string.Concat(parameters.Zip(constraints, (parameter, constraint) => $"\n        where {parameter} : struct, UnitTypes.{constraint}"));
        text.Append(CultureInfo.InvariantCulture, $"\n/// <summary>{summary}</summary>\npublic static class {name}Conversions\n{{\n");
        Method(text, "Figure", "figure", "figure.Quantity");
        text.Append('\n');
        Method(text, "Quantity", "quantity", "quantity");
        text.Append("}\n");

        void Method(StringBuilder body, string receiver, string argument, string quantity)
        {
            body.Append(CultureInfo.InvariantCulture, $"    /// <summary>The {argument} in another unit of its dimension; exact, but for one rounding to the nearest decimal.</summary>\n");
            body.Append("    /// <exception cref=\"System.OverflowException\">The result is beyond the range of <see cref=\"decimal\"/>.</exception>\n");
            body.Append(CultureInfo.InvariantCulture, $"    public static Quantity<{to}> To<{string.Join(", ", parameters)}>(this {receiver}<{from}> {argument}, {to} unit){where}\n    {{\n");
            body.Append(CultureInfo.InvariantCulture, $"        _ = unit;\n        return UnitConversion.Convert<{from}, {to}>({quantity});\n    }}\n");
        }
    }
}
