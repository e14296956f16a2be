using System.Linq;
using OtherFields;

namespace Facts.Corpus;

/// <summary>Heights, boiling points and half-lives: units, signs, uncertainties.</summary>
public class NatureTests
{
    [Fact]
    public void An_uncertainty_gives_core_and_outer()
    {
        Assert.Equal(5700m, Figures.Constants.Carbon14.Value);
        Assert.Equal((5670m, 5730m), (Figures.Constants.Carbon14.Core.Low, Figures.Constants.Carbon14.Core.High));
        Assert.Equal((5640m, 5760m), (Figures.Constants.Carbon14.Outer.Low, Figures.Constants.Carbon14.Outer.High));
    }

    [Fact]
    public void A_minus_may_be_either_sign()
    {
        Assert.Equal(-268.93m, Figures.Constants.Helium.Value);
        Assert.Equal(-195.795m, Figures.Constants.Nitrogen.Value);
    }

    [Fact]
    public void Kelvin_and_degrees_are_one_dimension()
    {
        Assert.Equal(-195.795m, Figures.Constants.NitrogenKelvin.To(Units.Celsius).Value);
        Assert.Contains(Figures.Constants.NitrogenKelvin.FullId, Figures.Constants.Nitrogen.RepeatedBy.Select(figure => figure.FullId));
    }

    [Fact]
    public void Two_roots_that_agree_corroborate_each_other()
    {
        Assert.Equal([Figures.Constants.WaterByNist.FullId], Figures.Constants.Water.CorroboratedBy.Select(figure => figure.FullId));
        Assert.Equal([Figures.Constants.Water.FullId], Figures.Constants.WaterByNist.CorroboratedBy.Select(figure => figure.FullId));
    }

    [Fact]
    public void Feet_and_metres_of_one_survey_do_not_contradict()
    {
        Assert.Equal(8848.0392m, Figures.Heights.Survey1955Feet.To(Units.Metre).Value);
        Assert.Empty(Figures.Heights.Survey1955.Contradicts);
    }

    [Fact]
    public void Heights_of_different_years_are_not_held_against_each_other() => Assert.Empty(Figures.Heights.Survey1955.Contradicts);

    [Fact]
    public void A_mountain_may_lie_in_two_countries() => Assert.Equal([Places.China, Places.Nepal], Places.Everest.In);

    [Fact]
    public void A_count_noun_of_the_projects_own_is_a_unit_type()
    {
        Figure<OwnUnits.Moon> moons = Figures.Constants.MoonsOfMars;

        Assert.Equal(2m, moons.Value);
    }

    [Fact]
    public void Two_thirds_have_no_finite_decimal() => Assert.Null(Figures.Constants.TwoThirds.Value);
}
