using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Definitions;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Facts;

/// <summary>Finds what a figure counts, from its <c>unit=</c> and its measure.</summary>
internal static class FigureUnitReader
{
    public static FigureUnit Read(ScopedSpan span, FactFindings findings)
    {
        BindingContext context = findings.Context;
        ScopedValue? measured = span.Scope.Find(span.Attributes, "measure");
        string? measure = ReferenceReader.One(measured?.Value, DeclarationKind.Measure, findings);
        MeasureLimits? limits = measure is null ? null : MeasureLimits.Of(context.Names.Find(DeclarationKind.Measure, measure)!, context.Units);
        if (span.Attributes.Find("unit") is { } own)
        {
            UnitDefinition? unit = UnitReader.Read(own.Value, findings);
            if (unit is not null && limits is not null && limits.Unit != UnitDefinition.Unknown && !unit.IsCommensurable(limits.Unit))
            {
                findings.Add(FigureRules.OtherDimension(context.Locate(own.Value.Span), unit.Id, measure!, limits.Unit.Id));
                return new FigureUnit(unit, measure, null, null);
            }

            return Limited(unit ?? limits?.Unit ?? UnitDefinition.Unknown, measure, limits);
        }

        if (measured is null)
        {
            string words = WordText.Of(span.Syntax.Words);
            findings.Add(FigureRules.NothingCounted(context.Locate(span.Attributes.Class.Span), words));
        }

        return Limited(limits?.Unit ?? UnitDefinition.Unknown, measure, limits);
    }

    /// <summary>A unit with the limits of its measure, in that unit.</summary>
    public static FigureUnit Limited(UnitDefinition unit, string? measure, MeasureLimits? limits)
    {
        Rational? least = Convert(limits?.Least, limits?.Unit, unit);
        return new FigureUnit(UnitLimits.Within(unit, least), measure, least, Convert(limits?.Greatest, limits?.Unit, unit))
        {
            TakesChanges = limits?.IsRatio ?? false,
            IsExact = limits?.IsExact,
        };
    }

    private static Rational? Convert(Rational? value, UnitDefinition? from, UnitDefinition to) =>
        value is null || from is null || !from.IsCommensurable(to) ? null : UnitConversion.Between(from, to).Apply(value.Value);
}
