using System.Linq;
using Facts.UnitTypes;
using NorthKoreanLabour;

namespace Facts.NorthKoreanLabour.Tests.Surroundings;

/// <summary>Queries over all facts of a dataset.</summary>
public sealed class QueryTests
{
    [Fact]
    public void Facts_are_filtered_by_what_they_say()
    {
        var large = from figure in Dataset.Figures
                    where figure is { Place.Iso: "RU", Value: > 20000 } && figure.As<Person>() is not null
                    orderby figure.Value descending
                    select figure.FullId;

        Assert.Contains("rfa-escapes:workers-in-russia-2018", large);
    }

    [Fact]
    public void Facts_are_grouped_by_who_says_so() =>
        Assert.Contains(Figures.RfaEscapes.WorkersInRussia2018.WithoutUnit, Dataset.Figures.GroupBy(figure => figure.By).Single(group => group.Key == Sources.RussianForeignMinistry));

    [Fact]
    public void What_no_source_agrees_on_is_found() =>
        Assert.Contains(Dataset.Figures, figure => figure.Contradicts.Any(other => other.By != figure.By));

    [Fact]
    public void Facts_are_keys_of_dictionaries_and_members_of_sets()
    {
        var byId = Dataset.Figures.ToDictionary(figure => figure.FullId);

        Assert.Equal(Dataset.Figures.Count, Dataset.Figures.ToHashSet().Count);
        Assert.Equal(Dataset.Find("rfa-escapes:workers-in-russia-2018").Figure, byId["rfa-escapes:workers-in-russia-2018"]);
    }
}
