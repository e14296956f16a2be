using Facts.UnitTypes;
using NorthKoreanLabour;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>Arithmetic and conversion, which go by the units.</summary>
public sealed class UnitTests
{
    [Fact]
    public void What_has_one_unit_is_added_and_what_has_one_dimension_converted()
    {
        // begin-snippet: units
        // Persons less persons are persons; less hours would not compile. Both ends of what the words assert are carried along.
        Quantity<Person> others = Figures.RfaEscapes.WorkersInRussia2018 - Figures.RfaEscapes.WorkersEmployed2018;

        // A figure or a quantity in another unit of its dimension; money is not converted.
        Quantity<Minute> shift = 13m.Of(Units.Hour).To(Units.Minute);
        // end-snippet

        Assert.Equal(2000m, others.Value);
        Assert.Equal("[1500, 2500]", others.Core.ToString());
        Assert.Equal("780 minutes", shift.ToString());
    }
}
