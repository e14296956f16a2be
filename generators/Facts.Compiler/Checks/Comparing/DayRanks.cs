using Facts.Compiler.Binding.Dates;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Days in their order, as integers: a year may lie farther off than an integer counts days.</summary>
internal sealed class DayRanks
{
    private readonly Dictionary<long, int> _ranks = [];

    public DayRanks(IEnumerable<DayInterval> times)
    {
        foreach (long day in times.SelectMany(time => new[] { time.First, time.Last }).OfType<long>().Distinct().OrderBy(day => day))
        {
            _ranks.Add(day, _ranks.Count);
        }
    }

    public int First(DayInterval time) => time.First is { } day ? _ranks[day] : int.MinValue;

    public int Last(DayInterval time) => time.Last is { } day ? _ranks[day] : int.MaxValue;
}
