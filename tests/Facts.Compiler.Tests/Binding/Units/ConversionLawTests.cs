using System;
using System.Linq;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Binding.Units;

/// <summary>What holds of every conversion: it is exact, it can be undone, the way does not matter, and order is kept.</summary>
public sealed class ConversionLawTests
{
    private static readonly UnitDefinition[][] s_dimensions =
    [
        .. UnitRegistry.Ids.Select(id => UnitRegistry.Find(id)!).GroupBy(unit => unit.Dimension).Select(units => units.ToArray()).Where(units => units.Length > 1),
    ];

    private static readonly Arbitrary<(UnitDefinition A, UnitDefinition B, UnitDefinition C, Rational V, Rational W)> s_cases = Arb.From(
        from units in Gen.Elements(s_dimensions)
        from a in Gen.Elements(units)
        from b in Gen.Elements(units)
        from c in Gen.Elements(units)
        from v in Number()
        from w in Number()
        select (a, b, c, v, w));

    [Fact]
    public void There_and_back_is_the_same_number() =>
        Prop.ForAll(s_cases, test => Convert(Convert(test.V, test.A, test.B), test.B, test.A) == test.V).QuickCheckThrowOnFailure();

    [Fact]
    public void The_way_does_not_matter() =>
        Prop.ForAll(s_cases, test => Convert(Convert(test.V, test.A, test.B), test.B, test.C) == Convert(test.V, test.A, test.C)).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_is_kept() =>
        Prop.ForAll(s_cases, test => test.V.CompareTo(test.W) == Convert(test.V, test.A, test.B).CompareTo(Convert(test.W, test.A, test.B))).QuickCheckThrowOnFailure();

    [Fact]
    public void Per_one_of_a_unit_scales_with_it() => Prop.ForAll(
        s_cases,
        test => UnitRegistry.Compound(test.A, test.B).Factor * test.B.Factor == test.A.Factor
            && UnitRegistry.Compound(test.A, test.B).Dimension == UnitRegistry.Compound(test.C, test.A).Dimension).QuickCheckThrowOnFailure();

    private static Gen<Rational> Number() =>
        from numerator in Gen.Choose(-1_000_000, 1_000_000)
        from denominator in Gen.Choose(1, 1000)
        select new Rational(numerator, denominator);

    private static Rational Convert(Rational value, UnitDefinition from, UnitDefinition to) =>
        ((value * from.Factor) + from.Offset - to.Offset) / to.Factor;
}
