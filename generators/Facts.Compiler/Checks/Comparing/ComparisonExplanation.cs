using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Counts for each measure what was compared, and why the rest was not. The figures are parted by one reason after the other, in the order of
/// <see cref="WhyNot"/>: the pairs that a reason parts are those of the whole without those of its parts.
/// </summary>
internal static class ComparisonExplanation
{
    /// <summary>What each measure of the documents' figures has, by ordinal id. A figure without a measure is compared with none, and counted nowhere.</summary>
    public static IReadOnlyList<MeasureExplanation> Of(IEnumerable<BoundDocument> documents, IEnumerable<DocumentComparables> comparables)
    {
        ILookup<string, Comparable> compared = comparables.SelectMany(document => document.Figures).ToLookup(figure => figure.Measure, StringComparer.Ordinal);
        return
        [
            .. documents
                .SelectMany(document => document.Figures)
                .Where(figure => figure.Measure is not null)
                .GroupBy(figure => figure.Measure!, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Of(group.Key, [.. group], [.. compared[group.Key]])),
        ];
    }

    private static MeasureExplanation Of(string measure, IReadOnlyList<BoundFigure> all, IReadOnlyList<Comparable> sound)
    {
        var reasons = new List<(string Why, long Pairs)>();
        int standing = all.Count(figure => figure.Provenance.Status is not (FactStatus.Retracted or FactStatus.Superseded));
        Add(reasons, "retracted or superseded", Pairs(all.Count) - Pairs(standing));
        Add(reasons, "a mistake in one of them", Pairs(standing) - Pairs(sound.Count));
        MeasureExplanation found = Of(measure, sound);
        return found with { Figures = all.Count, NotCompared = reasons.Concat(found.NotCompared).ToEquatableArray() };
    }

    /// <summary>As for all, of figures that are sound and stand.</summary>
    public static MeasureExplanation Of(string measure, IReadOnlyList<Comparable> sound)
    {
        var reasons = new List<(string Why, long Pairs)>();
        int left = sound.Count;
        foreach (IGrouping<WhyNot, Comparable> alone in sound.Where(figure => NotCompared.Alone(figure) is not null).GroupBy(figure => NotCompared.Alone(figure)!.Value).OrderBy(alone => alone.Key))
        {
            Add(reasons, alone.Key.Words(), Pairs(left) - Pairs(left - alone.Count()));
            left -= alone.Count();
        }

        IReadOnlyList<Comparable[]> parts = [[.. sound.Where(figure => NotCompared.Alone(figure) is null)]];
        parts = Part(parts, WhyNot.Unit, figure => figure.Scale, reasons);
        parts = Part(parts, WhyNot.Population, figure => figure.Population, reasons);
        parts = Part(parts, WhyNot.Planned, figure => figure.IsPlanned, reasons);
        parts = Part(parts, WhyNot.OnePlace, figure => figure.Where is null, reasons);
        parts = Part(parts, WhyNot.Place, figure => figure.Where, reasons);
        parts = Part(parts, WhyNot.OneDate, figure => figure.Date is null, reasons);
        long noDate = parts.Where(part => part[0].Date is null).Sum(part => Pairs(part.Length) - Undated(part));
        long times = parts.Where(part => part[0].Date is not null).Sum(part => Pairs(part.Length) - AtOneTime(part));
        Add(reasons, WhyNot.NoDate.Words(), noDate);
        Add(reasons, WhyNot.Time.Words(), times);
        return new MeasureExplanation(measure, sound.Count, parts.Sum(part => Pairs(part.Length)) - noDate - times, reasons.ToEquatableArray());
    }

    private static IReadOnlyList<Comparable[]> Part(IReadOnlyList<Comparable[]> parts, WhyNot why, Func<Comparable, object?> by, List<(string Why, long Pairs)> reasons)
    {
        Comparable[][] smaller = [.. parts.SelectMany(part => part.GroupBy(by).Select(same => same.ToArray()))];
        Add(reasons, why.Words(), parts.Sum(part => Pairs(part.Length)) - smaller.Sum(part => Pairs(part.Length)));
        return smaller;
    }

    /// <summary>The pairs without dates that are compared: of one document, or both exact.</summary>
    private static long Undated(Comparable[] figures) => figures.GroupBy(figure => figure.Document, StringComparer.Ordinal).Sum(same => Pairs(same.Count()) - Pairs(same.Count(figure => figure.IsExact)))
        + Pairs(figures.Count(figure => figure.IsExact));

    private static long AtOneTime(Comparable[] figures)
    {
        if (TimeRelation.IsEqualNeeded(figures[0].Nature))
        {
            return figures.GroupBy(figure => (figure.Date!.Core, figure.Date.Outer)).Sum(same => Pairs(same.Count()));
        }

        var days = new DayRanks(figures.Select(figure => figure.Date!.Core));
        var others = new OverlapCount([.. figures.Select(figure => days.First(figure.Date!.Core))], [.. figures.Select(figure => days.Last(figure.Date!.Core))]);

        // Each is counted with itself, and each pair from both sides.
        return figures.Sum(figure => (long)others.Of(days.First(figure.Date!.Core), days.Last(figure.Date!.Core)) - 1) / 2;
    }

    private static long Pairs(long figures) => figures * (figures - 1) / 2;

    private static void Add(List<(string Why, long Pairs)> reasons, string why, long pairs)
    {
        if (pairs > 0)
        {
            reasons.Add((why, pairs));
        }
    }
}
