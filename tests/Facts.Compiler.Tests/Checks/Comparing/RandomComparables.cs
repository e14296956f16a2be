using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Text;
using Facts.Compiler.Text.Edtf;
using FsCheck;
using FsCheck.Fluent;
using Interval = Facts.Compiler.Values.Interval;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>Figures made by hand, crowded into few measures, places and days, so that many meet.</summary>
internal static class RandomComparables
{
    private const int FiguresOfADataset = 30;

    private static readonly (string Name, Nature Nature)[] s_measures = [("stock", Nature.Stock), ("flow", Nature.Flow), ("rate", Nature.Rate), ("change", Nature.Ratio)];

    /// <summary>A place between two others, one in two others, and two that lie in each other.</summary>
    private static readonly PlaceInside[] s_inside =
    [
        new("town", "region"), new("region", "country"), new("quay", "town"), new("quay", "coast"), new("coast", "country"), new("left", "right"), new("right", "left"), new("left", "country"),
    ];

    public static Gen<Provenance> Provenance { get; } =
        from root in Gen.Choose(0, 3)
        from isVague in Gen.Elements(true, false, false)
        select new Provenance("s" + root.ToString(CultureInfo.InvariantCulture), isVague);

    /// <summary>From one number to another, open or closed, or without an end; the core is the same, or a part of it.</summary>
    private static Gen<(Interval Core, Interval Outer)> Amount { get; } =
        from value in Gen.Choose(0, 8)
        from slack in Gen.Choose(0, 2)
        from end in Gen.Elements("", "", "", "low", "high", "open")
        select end switch
        {
            "low" => (Interval.After(value, value + slack + 1), Interval.Above(value)),
            "high" => (Interval.AtMost(value), Interval.AtMost(value)),
            "open" => (Interval.AtLeast(value), Interval.AtLeast(value)),
            _ => (Interval.Closed(value, value), slack == 0 ? Interval.Closed(value, value) : Interval.From(value - slack, value + slack)),
        };

    private static Gen<DateValue?> Date { get; } =
        from begin in Gen.Elements<long?>(null, 0, 1, 2, 3, 4, 5, 6)
        from length in Gen.Elements<long?>(null, 0, 0, 1, 2)
        from isAbsent in Gen.Elements(true, false, false)
        select isAbsent ? null : On(new DayInterval(begin, begin is null ? 4 + length : begin + length));

    private static Gen<Comparable> Figure { get; } =
        from measure in Gen.Elements(s_measures)
        from place in Gen.Elements("country", "town", "quay", "coast", "left", "right", null)
        from date in Date
        from amount in Amount
        from population in Gen.Elements("men", null, null, null)
        from isPlanned in Gen.Elements(true, false, false)
        from isExact in Gen.Elements(true, false)
        from odd in Gen.Choose(0, 19)
        from provenance in Provenance
        select new Comparable(
            "", "", measure.Name, measure.Nature, odd == 6 ? "ship" : "person", population, isPlanned, place, date, amount.Core, amount.Outer, odd != 5, provenance, null, null,
            new ComparableText($"\"{amount.Outer.Low}\"", "", "", ""))
        {
            IsExact = isExact,
            IsUnlimited = odd is 3 or 4,
            Apart = odd switch { 0 => Apart.Unknown, 1 => Apart.Timeless, 2 => Apart.Placeless, _ => Apart.No },
        };

    public static Gen<DocumentComparables[]> Dataset { get; } =
        from seeds in Figure.ListOf(FiguresOfADataset)
        from links in Gen.Choose(0, FiguresOfADataset - 1).ListOf(FiguresOfADataset)
        from kinds in Gen.Choose(0, 9).ListOf(FiguresOfADataset)
        from documents in Gen.Choose(1, 5)
        select Documents([.. seeds], [.. links], [.. kinds], documents);

    public static DocumentComparables Document(string id, IReadOnlyCollection<Comparable> figures) =>
        new(id + ".facts.md", figures.Select(figure => figure.Id).ToEquatableArray(), figures.ToEquatableArray(), default, default)
        {
            Inside = id == "d0" ? s_inside.ToEquatableArray() : default,
        };

    private static DateValue On(DayInterval days) => new("2000", DatePart.Whole, days, days, EdtfPrecision.Day, IsApproximate: false, IsUncertain: false);

    private static DocumentComparables[] Documents(Comparable[] figures, int[] links, int[] kinds, int count)
    {
        string Id(int index) => $"d{index % count}:f{index:D2}";
        Comparable[] linked = [.. figures.Select((figure, index) => (figure.Nature == Nature.Ratio ? OfBase(figure, figures[links[index]], figures) : figure) with
        {
            Id = Id(index),
            Document = $"d{index % count}",
            PartOf = kinds[index] == 0 ? Id(links[index]) : null,
            Base = figure.Nature == Nature.Ratio ? Id(links[index]) : null,
            Repeats = kinds[index] == 1 ? new[] { Id(links[index]) }.ToEquatableArray() : default,
        })];
        return [.. Enumerable.Range(0, count).Select(document => Document("d" + document, [.. linked.Where((_, index) => index % count == document)]))];
    }

    /// <summary>A ratio seldom speaks of the very place and time of a figure by chance, so it takes them from one.</summary>
    private static Comparable OfBase(Comparable ratio, Comparable whole, Comparable[] figures) =>
        figures.LastOrDefault(figure => figure.Measure == whole.Measure && figure.Where == whole.Where && figure.Scale == whole.Scale && figure.Population == whole.Population && figure.Date is not null) is { } result
            ? ratio with { Where = null, Date = result.Date, IsPlanned = result.IsPlanned }
            : ratio;
}
