using System;
using System.Globalization;
using System.Linq;
using Facts.Compiler.Binding.Numbers;
using FsCheck;
using FsCheck.Fluent;
using Interval = Facts.Compiler.Values.Interval;

namespace Facts.Compiler.Tests.Binding.Numbers;

/// <summary>What holds of every number, modifier and text.</summary>
public sealed class FigureLaws
{
    private static readonly Modifier[] s_ofNumbers =
    [
        Modifier.Exact, Modifier.Strict, Modifier.About, Modifier.Over, Modifier.Min, Modifier.Max, Modifier.Under, Modifier.Nearly, Modifier.PlusMinus,
    ];

    private static readonly string[] s_vocabulary =
    [
        "six", "one", "a", "the", "hundred", "thousand", "and", "half", "third", "quarters", "dozen", "dozens", "tens", "of", "thousands", "about", "over", "at", "least",
        "most", "or", "more", "so", "up", "to", "from", "between", "21,000", "1,00", "3.50", "30", "%", "per", "cent", "hours", "hour", "day", "daily", "people", "-", "–",
        "±", "+", "~", "$", "€", "8", "08:30", "a.m.", "p.m.", "noon", "halved", "fell", "by", "rose", "½", "/", "out", "few", "several", "no", "none", "some", "second", "2nd",
        "Resolution", "No.", ".", ",", "minus", "\uFFFC", "k", "mn", "since", "2022", "in", "July", "'", "’", "(", ")", "[", "\uD83D", "\u00A0", "ı", "İ", "٣",
    ];

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static Arbitrary<PrintedNumber> Numbers { get; } = (
        from digits in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(-6, 12)
        from zeros in Gen.Choose(0, 3)
        let value = digits * Rational.PowerOfTen(scale)
        select new PrintedNumber(value, scale + zeros < 0 ? Rational.PowerOfTen(scale) : DigitNumeral.PlaceOf(value))).ToArbitrary();

    private static Arbitrary<Interval> Intervals { get; } = (
        from low in Gen.Choose(-20, 20)
        from length in Gen.Choose(0, 10)
        from flags in Gen.Choose(0, 15)
        select new Interval(
            (flags & 5) == 5 ? null : low,
            (flags & 10) == 10 ? null : low + length,
            (flags & 1) != 0,
            (flags & 2) != 0)).ToArbitrary();

    private static Arbitrary<string> Texts { get; } = Gen.Elements(s_vocabulary)
        .SelectMany(word => Gen.Elements("", " ", " ", " ", "\n").Select(blank => word + blank))
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void The_core_lies_in_the_outer() => Prop.ForAll(
        Numbers,
        Gen.Elements(s_ofNumbers).ToArbitrary(),
        (number, modifier) => ModifierIntervals.Of(modifier, number, Rational.Abs(number.Value)) is var pair && !pair.Core.IsEmpty && pair.Outer.Contains(pair.Core))
        .Check(s_config);

    [Fact]
    public void The_core_of_words_lies_in_their_outer()
    {
        foreach (Modifier modifier in ModifierTable.Rows.Where(row => row.NeedsNoNumber).Select(row => row.Modifier))
        {
            IntervalPair pair = ModifierIntervals.OfWord(modifier);
            Assert.True(pair.Outer.Contains(pair.Core) && pair.Core.IsEmpty == (modifier == Modifier.Unknown), modifier.ToString());
        }

        IntervalPair order = ModifierIntervals.Of(Modifier.Order, new PrintedNumber(1000, 1000));
        Assert.True(order.Outer.Contains(order.Core));
    }

    [Fact]
    public void Widening_exact_to_about_never_narrows() => Prop.ForAll(
        Numbers,
        number =>
        {
            IntervalPair exact = ModifierIntervals.Of(Modifier.Exact, number);
            IntervalPair about = ModifierIntervals.Of(Modifier.About, number);
            return about.Core.Contains(exact.Core) && about.Outer.Contains(exact.Outer);
        }).Check(s_config);

    [Fact]
    public void A_number_in_words_is_the_number() => Prop.ForAll(
        Wholes(),
        Gen.Elements(true, false).ToArbitrary(),
        (number, withAnd) => new FigureSample(EnglishNumber.Say(number, withAnd), "Unknown").Value == Invariant(number)).Check(s_config);

    [Fact]
    public void A_number_in_groups_is_the_number() => Prop.ForAll(
        Wholes(),
        Gen.Elements(",", " ", "\u00A0", "\u202F").ToArbitrary(),
        (number, separator) => new FigureSample(number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", separator), "Unknown").Value == Invariant(number))
        .Check(s_config);

    [Fact]
    public void The_value_read_of_a_printed_value_is_that_value() => Prop.ForAll(
        Gen.Choose(-1_000_000, 1_000_000).ToArbitrary(),
        Gen.Choose(0, 12).ToArbitrary(),
        (digits, decimals) =>
        {
            string printed = DecimalText.Fixed(digits * Rational.PowerOfTen(-decimals), decimals);
            return new FigureSample(printed, "Unknown").Value == printed
                && new FigureSample("the crew", "Unknown", value: printed).Value == printed
                && new FigureSample("about " + printed, "Unknown", value: printed).Value == printed;
        }).Check(s_config);

    [Fact]
    public void A_change_of_unit_changes_no_relation() => Prop.ForAll(
        Intervals,
        Intervals,
        Gen.Choose(-40, 40).Where(n => n != 0).SelectMany(n => Gen.Choose(1, 9).SelectMany(d => Gen.Choose(-50, 50).Select(o => (new Rational(n, d), (Rational)o)))).ToArbitrary(),
        (a, b, unit) =>
        {
            Interval x = a.Map(unit.Item1, unit.Item2);
            Interval y = b.Map(unit.Item1, unit.Item2);
            return x.Intersects(y) == a.Intersects(b) && x.Contains(y) == a.Contains(b) && x.IsEmpty == a.IsEmpty
                && x.Map(Rational.One / unit.Item1, -unit.Item2 / unit.Item1) == (a.IsEmpty ? Interval.Empty : a);
        }).Check(s_config);

    [Fact]
    public void Intervals_meet_where_a_number_lies_in_both() => Prop.ForAll(
        Intervals,
        Intervals,
        (a, b) => a.Intersects(b) == b.Intersects(a)
            && a.Intersects(b) == HalfSteps().Any(number => a.Contains(number) && b.Contains(number))
            && a.Contains(b) == HalfSteps().All(number => !b.Contains(number) || a.Contains(number))).Check(s_config);

    [Fact]
    public void Nothing_throws_and_a_figure_without_a_reading_has_a_finding() => Prop.ForAll(
        Texts,
        Gen.Elements("person", "h/d", "one", "percent", "USD/mo", "Cel", "Unknown").ToArbitrary(),
        Texts,
        (words, unit, before) => IsWhole(new FigureSample(words, unit)) && IsWhole(new FigureSample(words, unit, before: before))
            && IsWhole(new FigureSample(words, unit, mod: "about", value: words))).Check(s_config);

    [Fact]
    public void No_text_throws() => Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        words => IsWhole(new FigureSample(words ?? "", "h")) && IsWhole(new FigureSample("6", "h", words, words, words ?? ""))).Check(s_config);

    private static bool IsWhole(FigureSample sample) => sample.Reading is null
        ? sample.Found.Length > 0
        : sample.Found.Length == 0 && sample.Reading.Outer.Contains(sample.Reading.Core) && !sample.Reading.Core.IsEmpty;

    private static Arbitrary<long> Wholes() => (
        from high in Gen.Choose(0, 999_999)
        from low in Gen.Choose(0, 999_999)
        from bits in Gen.Choose(0, 40)
        select ((high * 1_000_000L) + low) % (1L << bits)).ToArbitrary();

    private static System.Collections.Generic.IEnumerable<Rational> HalfSteps() => Enumerable.Range(-100, 200).Select(n => new Rational(n, 2));

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
