using System.Globalization;
using System.Text;

namespace Facts.Data.Units;

/// <summary>
/// Writes <c>To</c> for each quantity. C# infers no type from a constraint, so each quantity has a method of its own; and since methods of one class may not
/// differ in constraints alone, each has a class of its own.
/// </summary>
internal static class UnitConversionsEmitter
{
    private static readonly string[] s_above =
        ["Activity", "Amount", "Area", "Energy", "Force", "Information", "Length", "Mass", "Power", "Ratio", "TemperatureDifference", "Time", "Volume"];

    private static readonly string[] s_below = ["Area", "Length", "Mass", "Time", "Volume"];

    /// <summary>Quantities that are quotients of two others, and those that are products.</summary>
    private static readonly (string Name, string Above, string Below)[] s_quotients =
        [("Current", "Charge", "Time"), ("Power", "Energy", "Time"), ("Pressure", "Force", "Area"), ("Speed", "Length", "Time")];

    private static readonly (string Name, string Left, string Right)[] s_products = [("Charge", "Current", "Time"), ("Energy", "Power", "Time"), ("Force", "Pressure", "Area")];

    private static readonly (string Left, string Right)[] s_pairs =
        [("Current", "Time"), ("Force", "Length"), ("Mass", "Length"), ("Power", "Time"), ("Pressure", "Time")];

    public static string Write(UnitRows rows)
    {
        var text = new StringBuilder("namespace Facts;\n");
        foreach (QuantityRow quantity in rows.Quantities.OrderBy(quantity => quantity.Type, StringComparer.Ordinal))
        {
            string unit = $"I{quantity.Type}Unit";
            Class(text, quantity.Type, $"Conversions of the quantity <c>{quantity.Name}</c>.", "TFrom", "TTo", ["TFrom", "TTo"], [unit, unit]);
        }

        foreach ((string name, string above, string below) in s_quotients)
        {
            Composed(text, name, "Per", above, below);
        }

        foreach ((string name, string left, string right) in s_products)
        {
            Composed(text, name, "Times", left, right);
        }

        Pairs(text);
        return text.ToString();
    }

    /// <summary>A quantity that has units of its own and composed ones, to and fro: <c>kW</c> and <c>kJ/s</c>.</summary>
    private static void Composed(StringBuilder text, string name, string how, string first, string second)
    {
        string composed = $"UnitTypes.{how}<TFirst, TSecond>";
        string[] parts = [$"I{first}Unit", $"I{second}Unit"];
        Class(text, $"{name}To{how}", $"Conversions of {name} into compounds.", "TFrom", composed, ["TFrom", "TFirst", "TSecond"], [$"I{name}Unit", .. parts]);
        Class(text, $"{name}From{how}", $"Conversions of compounds into {name}.", composed, "TTo", ["TFirst", "TSecond", "TTo"], [.. parts, $"I{name}Unit"]);
    }

    private static void Pairs(StringBuilder text)
    {
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
                Both(text, "Per", above, below);
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

        foreach ((string left, string right) in s_pairs)
        {
            Both(text, "Times", left, right);
        }

        foreach (string right in new[] { "Length", "Time" })
        {
            Class(
                text,
                $"Times{right}",
                $"Conversions of a count or money times {right.ToLowerInvariant()}.",
                "UnitTypes.Times<TLeft, TFrom>",
                "UnitTypes.Times<TLeft, TTo>",
                ["TLeft", "TFrom", "TTo"],
                ["ISoleUnit", $"I{right}Unit", $"I{right}Unit"]);
        }
    }

    private static void Both(StringBuilder text, string how, string first, string second) => Class(
        text,
        $"{first}{how}{second}",
        $"Conversions of {first.ToLowerInvariant()} {how.ToLowerInvariant()} {second.ToLowerInvariant()}.",
        $"UnitTypes.{how}<TFromFirst, TFromSecond>",
        $"UnitTypes.{how}<TToFirst, TToSecond>",
        ["TFromFirst", "TFromSecond", "TToFirst", "TToSecond"],
        [$"I{first}Unit", $"I{second}Unit", $"I{first}Unit", $"I{second}Unit"]);

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
            body.Append(CultureInfo.InvariantCulture, $"    /// <summary>The {argument} in another unit of its kind; exact, but for one rounding to the nearest decimal.</summary>\n");
            body.Append("    /// <exception cref=\"System.OverflowException\">The result is beyond the range of <see cref=\"decimal\"/>.</exception>\n");
            body.Append(CultureInfo.InvariantCulture, $"    public static Quantity<{to}> To<{string.Join(", ", parameters)}>(this {receiver}<{from}> {argument}, {to} unit){where}\n    {{\n");
            body.Append(CultureInfo.InvariantCulture, $"        _ = unit;\n        return UnitConversion.Convert<{from}, {to}>({quantity});\n    }}\n");
        }
    }
}
