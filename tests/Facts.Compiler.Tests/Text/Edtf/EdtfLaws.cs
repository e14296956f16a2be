using System;
using System.Globalization;
using Facts.Compiler.Text.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Text.Edtf;

public sealed class EdtfLaws
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void What_is_valid_is_read_and_printed_as_it_was() => Check(EdtfTexts.Valid, text =>
    {
        Assert.True(EdtfParser.TryParse(text, out EdtfExpression? expression, out EdtfError? error), text + ": " + error?.Message);
        Assert.Equal(text, expression.Print());
    });

    [Fact]
    public void The_first_day_is_not_after_the_last_and_the_core_lies_in_the_outer() => Check(EdtfTexts.Valid, text =>
    {
        EdtfValue value = Read(text);
        Assert.False(value.Core.First > value.Core.Last);
        Assert.False(value.Outer.First > value.Core.First);
        Assert.False(value.Outer.Last < value.Core.Last);
        Assert.Equal(value.Core.First is null, value.Outer.First is null);
        Assert.Equal(value.Core.Last is null, value.Outer.Last is null);
        Assert.True(value.IsApproximate || value.Core == value.Outer);
    });

    [Fact]
    public void A_level_is_from_0_to_2_and_what_level_0_has_is_plain() => Check(EdtfTexts.Valid, text =>
    {
        EdtfValue value = Read(text);
        Assert.InRange(value.Level, 0, 2);
        Assert.False(value.Level == 0 && (value.IsApproximate || value.IsUncertain || value.IsUnspecified || text[0] == '-'));
    });

    [Fact]
    public void Whatever_the_text_is_nothing_throws_and_an_error_lies_within_it() =>
        Check(Gen.OneOf(EdtfTexts.Noise, EdtfTexts.NearlyValid, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)), text =>
        {
            if (EdtfValue.TryParse(text, out EdtfValue? value, out EdtfError? error))
            {
                Assert.Equal(text, value.Text);
                return;
            }

            Assert.InRange(error.Start, 0, error.End);
            Assert.InRange(error.End, error.Start, text.Length);
            Assert.NotEqual("", error.Message);
        });

    [Fact]
    public void Days_agree_with_the_framework() => Check(Gen.Choose(0, DateOnly.MaxValue.DayNumber), number =>
    {
        DateOnly day = DateOnly.FromDayNumber(number);
        EdtfValue value = Read(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(number, value.Core.First);
        Assert.Equal(number, value.Core.Last);

        EdtfValue month = Read(day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        Assert.Equal(number - day.Day + 1, month.Core.First);
        Assert.Equal(number - day.Day + DateTime.DaysInMonth(day.Year, day.Month), month.Core.Last);
    });

    [Fact]
    public void The_order_is_total() => Check(EdtfTexts.Valid.Three(), texts =>
    {
        EdtfValue[] values = [Read(texts.Item1), Read(texts.Item2), Read(texts.Item3)];
        Array.Sort(values, (left, right) => left.CompareTo(right));

        Assert.True(values[0].CompareTo(values[2]) <= 0);
        Assert.Equal(Math.Sign(values[0].CompareTo(values[1])), -Math.Sign(values[1].CompareTo(values[0])));
        Assert.Equal(texts.Item1 == texts.Item2, Read(texts.Item1).CompareTo(Read(texts.Item2)) == 0);
    });

    private static EdtfValue Read(string text)
    {
        Assert.True(EdtfValue.TryParse(text, out EdtfValue? value, out EdtfError? error), text + ": " + error?.Message);
        return value;
    }

    private static void Check<T>(Gen<T> gen, Action<T> law) => Prop.ForAll(gen.ToArbitrary(), law).Check(Config);
}
