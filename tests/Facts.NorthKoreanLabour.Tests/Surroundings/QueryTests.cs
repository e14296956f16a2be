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
        // begin-snippet: queries
        // Persons, more than 20,000 of them, somewhere in Russia, the most first.
        var many = from figure in Dataset.Figures
                   where figure is { Value: > 20_000, Place.Iso: "RU" }
                   let persons = figure.As<Person>()
                   where persons is not null
                   orderby figure.Value descending
                   select persons.Value;

        // Who says how much.
        var bySource = Dataset.Figures.GroupBy(figure => figure.By);

        // What each document says of one measure, in time order.
        var shifts = Measures.WorkingDay.Observations.Select(figure => $"{figure} ({figure.Document})");

        // What documents do not agree on.
        var disputed = Dataset.Figures.Where(figure => figure.Contradicts.Count > 0);
        // end-snippet

        Assert.Contains(Figures.RfaEscapes.WorkersInRussia2018, many);
        Assert.All(many.Zip(many.Skip(1)), pair => Assert.True(pair.First.Value >= pair.Second.Value));
        Assert.Contains(Figures.RfaEscapes.WorkersInRussia2018.WithoutUnit, bySource.Single(group => group.Key == Sources.RussianForeignMinistry));
        Assert.Contains(shifts, shift => shift.Contains("over 18 hours", System.StringComparison.Ordinal));
        Assert.Contains(Figures.EscapeeAccounts.WorkingDay.WithoutUnit, disputed);
    }

    [Fact]
    public void Facts_are_keys_of_dictionaries_and_members_of_sets()
    {
        var byId = Dataset.Figures.ToDictionary(figure => figure.FullId);

        Assert.Equal(Dataset.Figures.Count, Dataset.Figures.ToHashSet().Count);
        Assert.Equal(Dataset.Find("rfa-escapes:workers-in-russia-2018").Figure, byId["rfa-escapes:workers-in-russia-2018"]);
    }

    [Fact]
    public void Dates_are_equal_where_text_and_part_are_in_whatever_documents()
    {
        var byDate = Dataset.Figures.Where(figure => figure.Date.HasValue).GroupBy(figure => figure.Date).ToArray();

        Assert.Contains(byDate, group => group.Select(figure => figure.Document).Distinct().Count() > 1);
        Assert.All(byDate, group => Assert.Single(group.Select(figure => (figure.Date.Edtf, figure.Date.Part)).Distinct()));
        Assert.Equal(byDate.Length, byDate.Select(group => (group.Key.Edtf, group.Key.Part)).Distinct().Count());
    }
}
