namespace Facts.Benchmarks.Files;

/// <summary>What a pass over all facts comes to when it looks at every column; the same for each way, or the ways don't read the same facts.</summary>
public readonly record struct Columns(decimal Values, long Days, long Characters)
{
    internal static Columns Of(IEnumerable<FactRecord> facts)
    {
        Columns sum = default;
        foreach (FactRecord fact in facts)
        {
            sum = new Columns(
                sum.Values + (fact.Value ?? 0),
                sum.Days + (fact.Day?.DayNumber ?? 0),
                sum.Characters + fact.Id.Length + fact.Unit.Length + fact.Place.Length + fact.By.Length + fact.Text.Length);
        }

        return sum;
    }

    internal static Columns Of(FactCollection<Figure> facts)
    {
        Columns sum = default;
        foreach (Figure fact in facts)
        {
            sum = new Columns(
                sum.Values + (fact.Value ?? 0),
                sum.Days + (fact.Date.Earliest?.DayNumber ?? 0),
                sum.Characters + fact.FullId.Length + fact.Unit.Id.Length + fact.Place.Id.Length + fact.By.Id.Length + fact.Text.Length);
        }

        return sum;
    }
}
