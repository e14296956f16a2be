using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Scopes;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Syntax;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Definitions;

/// <summary>Binds a <c>.measure</c>.</summary>
internal static class MeasureBinder
{
    public static BoundMeasure Bind(ScopedSpan span, Token id, BindingContext context)
    {
        var findings = new FactFindings(context);
        AttributesSyntax attributes = span.Attributes;
        UnitDefinition? unit = Required("unit", "unit=, what is counted (such as person, h or percent)") is { } unitId ? UnitReader.Read(unitId, findings) : null;
        Token? natureWord = Required("nature", "nature=, one of " + string.Join(", ", Vocabulary.Natures.Select(nature => nature.Word)));
        Nature nature = WordReader.Read(natureWord, Vocabulary.Natures, Nature.Stock, "nature", findings);
        Rational? least = Limit("min");
        Rational? greatest = Limit("max");
        if (least > greatest)
        {
            findings.Add(UnitRules.MinAboveMax(context.Locate(attributes.Find("min")!.Value.Span), attributes.Find("min")!.Value.Text, attributes.Find("max")!.Value.Text));
        }

        if (unit is not null)
        {
            UnitLimits.Check(attributes, unit, nature, least, greatest, findings);
        }

        WordReader.Read(attributes.Find("numbers")?.Value, Vocabulary.Numbers, default, "numbers", findings);
        Token? place = attributes.Find("place")?.Value;
        if (place is { Text: not "none" })
        {
            findings.Add(NameRules.UnknownWord(context.Locate(place.Value.Span), "place", place.Value.Text, "none", ""));
        }

        findings.Report(attributes);
        return new BoundMeasure(
            id.Text,
            context.Locate(span.Syntax.Span),
            WordText.Of(span.Syntax.Words),
            unit?.Id ?? UnitDefinition.Unknown.Id,
            nature,
            least,
            greatest,
            NeedsPlace: place is null,
            attributes.Find("note")?.Value.Text,
            findings.IsBroken || attributes.IsBroken);

        Token? Required(string key, string needed)
        {
            if (attributes.Find(key) is { } attribute)
            {
                return attribute.Value;
            }

            findings.Add(NameRules.MissingAttribute(context.Locate(attributes.Class.Span), "measure", id.Text, needed));
            return null;
        }

        Rational? Limit(string key)
        {
            if (attributes.Find(key)?.Value is not { } text)
            {
                return null;
            }

            Rational? value = DecimalReader.Read(text.Text)?.Value;
            if (value is null)
            {
                findings.Add(UnitRules.MalformedLimit(context.Locate(text.Span), key, text.Text));
            }

            return value;
        }
    }
}
