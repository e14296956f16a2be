using System;
using System.Text.Json;

namespace Facts.Tests;

/// <summary>The zero of every handle is a well-defined none.</summary>
public sealed class NoneTests
{
    [Fact]
    public void A_figure_that_is_none_says_nothing()
    {
        Figure<global::Facts.UnitTypes.Person> none = default;
        Assert.False(none.HasFact);
        Assert.Null(none.Value);
        Assert.Equal(Interval.All, none.Core);
        Assert.Equal("", none.Text + none.Id + none.FullId + none);
        Assert.Equal(default, none.Place);
        Assert.Equal(default, none.By.Root);
        Assert.Empty(none.Via);
        Assert.Empty(none.Evidence);
        Assert.Empty(none.Contradicts);
        Assert.False(none.Date.HasValue);
        Assert.Null(none.Date.Earliest);
        Assert.Equal(0, none.Location.Line);
        Assert.Null(none.WithoutUnit.As<global::Facts.UnitTypes.Person>());
        Assert.Same(Unit.Unknown, none.WithoutUnit.Unit);
        Assert.Equal("null", JsonSerializer.Serialize(none));
    }

    [Fact]
    public void What_is_none_has_no_members()
    {
        Assert.Empty(default(Document).Figures);
        Assert.Empty(default(Measure).Observations);
        Assert.Empty(default(Source).Chain);
        Assert.False(default(Place).IsIn(default));
        Assert.Equal("", default(DatedEvent).ToString());
        Assert.Equal("", default(Fact).Id);
        Assert.Equal("", default(SourceLocation).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(FactList<Figure>)[0]);
        foreach (object none in new object[] { default(Figure), default(DatedEvent), default(Place), default(Source), default(Measure), default(Document), default(FactDate) })
        {
            Assert.Equal("null", JsonSerializer.Serialize(none));
        }
    }
}
