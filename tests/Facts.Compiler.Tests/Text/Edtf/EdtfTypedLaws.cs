using System.Numerics;
using Facts.Compiler.Text.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Facts.Compiler.Tests.Text.Edtf;

/// <summary>A date that is made of parts is the one that its printed text reads as.</summary>
public sealed class EdtfTypedLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20191104, 17);

    private static readonly Gen<EdtfPoint> s_point =
        from year in Gen.Frequency((6, Gen.Choose(-9999, 9999)), (1, Gen.Choose(-999_999, 999_999)))
        from month in Gen.Choose(1, 41).Where(month => month is <= 12 or >= 21)
        from day in Gen.Choose(1, 31)
        from digits in Gen.Choose(0, 999)
        from kind in Gen.Choose(0, 5)
        from qualifier in Gen.Elements(EdtfQualifier.None, EdtfQualifier.None, EdtfQualifier.Uncertain, EdtfQualifier.Approximate, EdtfQualifier.Uncertain | EdtfQualifier.Approximate)
        select (kind switch
        {
            0 => EdtfPoints.Year(year),
            1 => EdtfPoints.Month(year % 10_000, month),
            2 => EdtfPoints.Day(year % 10_000, ((month - 1) % 12) + 1, day),
            3 => EdtfPoints.Masked(year < 0, digits.ToString(digits < 100 ? "D2" : "D3", System.Globalization.CultureInfo.InvariantCulture)),
            4 => EdtfPoints.Month(null, month),
            _ => EdtfPoints.Day(null, ((month - 1) % 12) + 1, day),
        }).Qualified(qualifier);

    private static readonly Gen<EdtfExpression> s_expression =
        from first in s_point
        from last in s_point
        from kind in Gen.Choose(0, 5)
        select kind switch
        {
            0 or 1 => (EdtfExpression)first,
            2 => EdtfInterval.Between(first, last),
            3 => EdtfInterval.From(first),
            4 => EdtfInterval.UpTo(last),
            _ => new EdtfInterval(EdtfEnd.Unknown, EdtfEnd.At(last)),
        };

    [Fact]
    public void What_is_printed_is_read_as_the_same_value() => Prop.ForAll(s_expression.ToArbitrary(), expression =>
    {
        EdtfValue? made = EdtfValue.TryCreate(expression, out EdtfError? wrong);
        bool isRead = EdtfValue.TryParse(expression.Print(), out EdtfValue? read, out EdtfError? error);

        Assert.Equal(isRead, made is not null);
        Assert.Equal(read, made);
        Assert.Equal((error?.Kind, error?.Reason), (wrong?.Kind, wrong?.Reason));
    }).Check(s_config);

    [Fact]
    public void A_day_number_is_that_of_its_date() => Prop.ForAll(Gen.Choose(-3_600_000, 3_600_000).ToArbitrary(), number =>
    {
        (BigInteger year, int month, int day) = EdtfCalendar.DateOf(number);

        Assert.Equal(number, EdtfCalendar.DayNumber(year, month, day));
        Assert.Equal(number, EdtfValue.TryCreate(EdtfPoints.OfDay(number)!, out _)!.Core.First);
    }).Check(s_config);

    [Fact]
    public void What_does_not_exist_is_not_made() => Assert.Equal(EdtfErrorKind.NoSuchDate, EdtfRules.ErrorOf(EdtfPoints.Day(1917, 2, 29))?.Kind);
}
