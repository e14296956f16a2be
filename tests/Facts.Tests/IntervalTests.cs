using System;

namespace Facts.Tests;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(1.0, 2.0, false, true, 1.0, true)]
    [InlineData(1.0, 2.0, false, true, 2.0, false)]
    [InlineData(1.0, 2.0, true, false, 1.0, false)]
    [InlineData(1.0, null, true, false, 1e20, true)]
    [InlineData(null, null, false, false, -5.0, true)]
    public void A_number_lies_in_it_or_not(double? low, double? high, bool lowOpen, bool highOpen, double value, bool contains) =>
        Assert.Equal(contains, new Interval((decimal?)low, (decimal?)high, lowOpen, highOpen).Contains((decimal)value));

    [Fact]
    public void An_interval_contains_and_meets_others()
    {
        var open = new Interval(1, 2, lowOpen: true, highOpen: true);
        var closed = new Interval(1, 2);
        Assert.True(closed.Contains(open));
        Assert.False(open.Contains(closed));
        Assert.True(Interval.All.Contains(closed));
        Assert.False(closed.Contains(Interval.All));
        Assert.False(open.Overlaps(new Interval(2, 3)));
        Assert.True(closed.Overlaps(new Interval(2, 3)));
    }

    [Fact]
    public void Nothing_lies_in_the_empty_one_and_it_lies_in_all()
    {
        Interval empty = Interval.Empty;
        Assert.True(empty.IsEmpty);
        Assert.False(empty.Contains(0));
        Assert.False(empty.Overlaps(Interval.All) || Interval.All.Overlaps(empty) || empty.Overlaps(new Interval(-1, 1)) || empty.Overlaps(empty));
        Assert.True(Interval.All.Contains(empty) && new Interval(5, 6).Contains(empty) && empty.Contains(empty));
        Assert.False(empty.Contains(Interval.All) || empty.Contains(Interval.Of(0)));
        Assert.False(Interval.All.IsEmpty || Interval.Of(0).IsEmpty || new Interval(null, 0, highOpen: true).IsEmpty);
        Assert.Equal("\u2205", empty.ToString());
    }

    [Fact]
    public void It_is_written_as_in_mathematics()
    {
        Assert.Equal("(13, ∞)", new Interval(13, null, lowOpen: true).ToString());
        Assert.Equal("(−∞, ∞)", Interval.All.ToString());
        Assert.Equal("[1.50, 2)", new Interval(1.50m, 2, highOpen: true).ToString());
    }

    [Fact]
    public void An_empty_one_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Interval(2, 1));
        Assert.Throws<ArgumentException>(() => new Interval(1, 1, lowOpen: true));
    }
}
