using System.Globalization;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Units.Composing;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Values;

namespace Facts.Compiler.Binding.Units;

/// <summary>What a unit and the least and greatest value of a measure have to do with each other.</summary>
internal static class UnitLimits
{
    /// <summary>
    /// The unit as figures of a measure have it. A measure whose <c>min=</c> is below zero counts changes, balances or heights, so zero is no floor for it;
    /// absolute zero still is.
    /// </summary>
    public static UnitDefinition Within(UnitDefinition unit, Rational? least) =>
        unit.Least is { Sign: 0 } && least is { Sign: < 0 } && unit.Kind != UnitKind.Temperature ? unit with { Least = least } : unit;

    /// <summary>Reports a share that isn't a pure number, and limits that no value in the unit can reach.</summary>
    public static void Check(AttributesSyntax measure, UnitDefinition unit, Nature nature, Rational? least, Rational? greatest, FactFindings findings)
    {
        if (nature == Nature.Share && !unit.IsShare && measure.Find("unit") is { } named)
        {
            findings.Add(UnitRules.ShareUnit(findings.Context.Locate(named.Value.Span), unit.Id));
        }

        if (least is not null && Within(unit, least).Least is { } floor && least < floor)
        {
            AttributeSyntax min = measure.Find("min")!;
            findings.Add(UnitRules.LimitTooLow(findings.Context.Locate(min.Value.Span), "min", min.Value.Text, unit.Id, Text(floor)));
        }

        if (greatest is not null && unit.Greatest is { } ceiling && greatest > ceiling)
        {
            AttributeSyntax max = measure.Find("max")!;
            findings.Add(UnitRules.LimitTooHigh(findings.Context.Locate(max.Value.Span), "max", max.Value.Text, unit.Id, Text(ceiling)));
        }
    }

    private static string Text(Rational limit) =>
        ((decimal)limit.Numerator / (decimal)limit.Denominator).ToString("0.####", CultureInfo.InvariantCulture);
}
