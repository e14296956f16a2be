using Facts.Compiler.Binding.Units.Composing;
using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Compiler.Binding.Units;

/// <summary>Makes the unit of a product of units.</summary>
internal static class CompoundUnit
{
    private const string One = "one";

    /// <summary>
    /// What stands above comes first, each unit once on each side of the line, in the order in which they were written; nothing is cancelled (hours per day stay
    /// so). Products are a matter of differences, so an offset (of a temperature) plays no part. No term at all is the number one.
    /// </summary>
    public static UnitDefinition Of(IEnumerable<UnitTerm> factors)
    {
        UnitTerm[] terms = [.. Merge(Merge(factors.Where(factor => factor.Unit.Id != One)).Select(Named)).OrderByDescending(term => term.Exponent > 0)];
        if (terms.Length == 0)
        {
            return UnitRow.Find(One)!.Value.Define(One);
        }

        if (terms.Length == 1 && terms[0].Exponent == 1)
        {
            return terms[0].Unit;
        }

        UnitPart[] parts = [.. terms.Select(Part)];
        string dimension = DimensionText.Multiply(parts.Select(part => (part.Dimension, part.Exponent)));
        string id = UnitComposition.Id(parts);
        string[] words = SortedLines.Find(UnitTable.Compounds, id)?.Split('|') ?? ["", ""];
        return new UnitDefinition(
            id,
            TypeNameOf(terms),
            UnitComposition.Singular(parts),
            UnitComposition.Plural(parts),
            UnitComposition.Symbol(parts),
            UnitComposition.Ucum(parts),
            new QuantityKind(dimension, UnitKind.OfProduct(parts, dimension)),
            terms.Aggregate(Rational.One, (factor, term) => factor * Power(term.Unit.Factor, term.Exponent)),
            Rational.Zero,
            IsWhole: false,
            Least: terms.All(term => term.Exponent < 0 || term.Unit.Least is { Sign: 0 }) ? Rational.Zero : null,
            Greatest: terms.Length == 2 && terms[0].Exponent == 1 && terms[1].Exponent == -1 ? GreatestOf(terms[0].Unit, terms[1].Unit) : null)
        {
            Names = UnitRow.List(words[0]),
            Symbols = UnitRow.List(words[1]),
            Parts = terms.ToEquatableArray(),
        };
    }

    /// <summary>A type in C#, made of those of the terms: products above first, then one <c>Per</c> for each time that a unit stands below.</summary>
    public static string TypeOf(IEnumerable<UnitTerm> terms, Func<UnitDefinition, string> type, string prefix = "")
    {
        string? above = null;
        foreach (UnitTerm term in terms.SelectMany(term => Enumerable.Repeat(term, Math.Abs(term.Exponent))))
        {
            string factor = type(term.Unit);
            above = term.Exponent < 0 ? $"{prefix}Per<{above ?? prefix + "One"}, {factor}>" : above is null ? factor : $"{prefix}Times<{above}, {factor}>";
        }

        return above ?? prefix + "One";
    }

    private static string TypeNameOf(UnitTerm[] terms) => TypeOf(terms, unit => unit.TypeName);

    private static UnitPart Part(UnitTerm term) => new(
        term.Unit.Id, term.Unit.Singular, term.Unit.Plural, term.Unit.Symbol, term.Unit.Ucum, term.Unit.Dimension, term.Unit.Kind, term.Exponent);

    private static Rational Power(Rational factor, int exponent)
    {
        Rational power = Enumerable.Repeat(factor, Math.Abs(exponent)).Aggregate(Rational.One, (product, one) => product * one);
        return exponent < 0 ? Rational.One / power : power;
    }

    private static List<UnitTerm> Merge(IEnumerable<UnitTerm> factors)
    {
        var merged = new List<UnitTerm>();
        foreach (UnitTerm factor in factors.Where(factor => factor.Exponent != 0))
        {
            int index = merged.FindIndex(other => other.Unit.Id == factor.Unit.Id && other.Exponent > 0 == factor.Exponent > 0);
            if (index < 0)
            {
                merged.Add(factor);
            }
            else
            {
                merged[index] = merged[index] with { Exponent = merged[index].Exponent + factor.Exponent };
            }
        }

        return merged;
    }

    /// <summary>A power that is a unit of its own: <c>m.m</c> is <c>m2</c>.</summary>
    private static UnitTerm Named(UnitTerm term)
    {
        string id = term.Unit.Id + (term.Exponent is 2 or -2 ? "2" : term.Exponent is 3 or -3 ? "3" : "|");
        return term.Unit.IsOwn || UnitRow.Find(id) is not { } power ? term : new UnitTerm(power.Define(id), Math.Sign(term.Exponent));
    }

    /// <summary>
    /// No time holds more of a shorter one than its own length: 24 hours a day, 12 months a year. Months and years are taken at their longest (31 days a month,
    /// 366 days a year) against other units, since that many are really counted, and at their mean against each other.
    /// </summary>
    private static Rational? GreatestOf(UnitDefinition numerator, UnitDefinition denominator)
    {
        if (numerator.Dimension != "time" || denominator.Dimension != "time")
        {
            return null;
        }

        UnitRow? above = UnitRow.Find(numerator.Id);
        UnitRow? below = UnitRow.Find(denominator.Id);
        return above?.Shortest is { } shortest
            ? (below?.Longest is null ? denominator.Factor / shortest : denominator.Factor / numerator.Factor)
            : (below?.Longest ?? denominator.Factor) / numerator.Factor;
    }
}
