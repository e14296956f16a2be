using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Numbers;
using Facts.Compiler.Binding.Sources;
using Facts.Compiler.Binding.Units;
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
    private static readonly (string Name, Nature Nature)[] s_measures = [("stock", Nature.Stock), ("flow", Nature.Flow), ("rate", Nature.Rate)];

    /// <summary>A place key and the keys of the places around it.</summary>
    private static readonly (string? Where, string[] Above)[] s_places = [("country", []), ("town", ["country"]), ("quay", ["town", "country"]), ("abroad", []), (null, [])];

    public static Gen<Provenance> Provenance { get; } =
        from length in Gen.Choose(1, 3)
        from first in Gen.Choose(0, 5)
        from isAnonymous in Gen.Elements(true, false)
        from isHearsay in Gen.Elements(true, false, false)
        select new Provenance(
            new SourceChain(Enumerable.Range(first, length).Select(i => "s" + (i * i % 7)).Distinct().ToEquatableArray(), isAnonymous), isHearsay);

    private static Gen<Comparable> Figure { get; } =
        from measure in Gen.Elements(s_measures)
        from place in Gen.Elements(s_places)
        from begin in Gen.Elements<long?>(null, 0, 1, 2, 3, 4, 5, 6)
        from length in Gen.Elements<long?>(null, 0, 0, 1, 2)
        from value in Gen.Choose(1, 8)
        from slack in Gen.Choose(0, 2)
        from population in Gen.Elements("men", null, null)
        from isPlanned in Gen.Elements(true, false, false)
        from provenance in Provenance
        select Of(measure, place, new DayInterval(begin, begin is null ? 4 : begin + length), value, slack, population, isPlanned, provenance);

    public static Gen<DocumentComparables[]> Dataset { get; } =
        from seeds in Figure.ListOf(30)
        from documents in Gen.Choose(1, 5)
        select Documents(seeds.ToList(), documents);

    private static Comparable Of(
        (string Name, Nature Nature) measure, (string? Where, string[] Above) place, DayInterval days, int value, int slack, string? population, bool isPlanned, Provenance provenance) => new(
        "", "", measure.Name, measure.Nature, new QuantityKind("{person}", "count"), population, isPlanned, NeedsPlace: true, place.Where, place.Above.ToEquatableArray(),
        new DateValue("2000", DatePart.Whole, days, days, EdtfPrecision.Day, IsApproximate: false, IsUncertain: false),
        Interval.Closed(value, value),
        Interval.Closed(value - slack, value + slack),
        MayCorroborate: value % 4 != 0,
        provenance,
        null,
        null,
        new ComparableText(value.ToString(System.Globalization.CultureInfo.InvariantCulture), "", "", ""));

    private static DocumentComparables[] Documents(List<Comparable> figures, int count) =>
    [
        .. Enumerable.Range(0, count).Select(document => Document("d" + document, figures
            .Select((figure, index) => (figure, index))
            .Where(entry => entry.index % count == document)
            .Select(entry => entry.figure with { Id = $"d{document}:f{entry.index:D2}", Document = "d" + document })
            .ToList())),
    ];

    public static DocumentComparables Document(string id, IReadOnlyCollection<Comparable> figures) =>
        new(id + ".facts.md", figures.Select(figure => figure.Id).ToEquatableArray(), figures.ToEquatableArray(), default, default);
}
