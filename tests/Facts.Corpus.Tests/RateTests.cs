using System;
using System.Linq;
using Facts.UnitTypes;
using OtherFields;

namespace Facts.Corpus;

/// <summary>Rates that change over the years, with the laws that set them.</summary>
public class RateTests
{
    [Fact]
    public void A_rate_has_its_value_its_time_and_its_law()
    {
        Figure<Percent> rate = Figures.VatInGermany.Rate2007;

        Assert.Equal(19m, rate.Value);
        Assert.Equal(new DateOnly(2007, 1, 1), rate.Date.Earliest);
        Assert.Equal(new DateOnly(2020, 6, 30), rate.Date.Latest);
        Assert.Equal(Sources.Haushaltsbegleitgesetz2006, rate.By);
        Assert.Equal(Sources.Bundestag, rate.By.Root);
        Assert.Equal(Places.Germany, rate.Place);
    }

    [Fact]
    public void A_rate_without_a_law_is_the_documents_own_statement()
    {
        Assert.False(Figures.VatInGermany.Rate1993.IsAttributed);
        Assert.Equal(Documents.VatInGermany.Source, Figures.VatInGermany.Rate1993.By);
    }

    [Fact]
    public void Observations_stand_in_the_order_of_time()
    {
        decimal?[] german = [.. Measures.VatStandardRate.Observations.Where(rate => rate.Place == Places.Germany).Select(rate => rate.Value)];

        Assert.Equal([10m, 11m, 12m, 13m, 14m, 15m, 16m, 19m, 16m, 19m], german);
    }

    [Fact]
    public void What_holds_on_a_day_is_found()
    {
        Figure relief = Measures.VatStandardRate.At(new DateOnly(2020, 9, 1)).Single(rate => rate.Place == Places.Germany);

        Assert.Equal(Figures.VatInGermany.RateRelief.FullId, relief.FullId);
    }

    [Fact]
    public void Rates_that_follow_each_other_do_not_contradict() =>
        Assert.All(Dataset.Figures, rate => Assert.Empty(rate.Contradicts));

    [Fact]
    public void Percentage_points_are_no_percent() => Assert.Equal("percentage-point", Figures.VatInGermany.Step2007.Unit.Id);

    [Fact]
    public void Money_per_hour_is_a_unit_of_two_parts()
    {
        Figure<Per<Eur, Hour>> wage = Figures.VatInGermany.MinimumWage2022;

        Assert.Equal(12.00m, wage.Value);
        Assert.Equal(Modifier.Min, wage.Modifier);
    }
}
