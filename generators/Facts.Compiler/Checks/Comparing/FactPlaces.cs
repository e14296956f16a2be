using Facts.Compiler.Binding.Model;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Where the facts of a seed stand, by full id, and where they say that they contradict others: what is needed to report a finding, and nothing else.</summary>
internal sealed record FactPlaces(string Path, EquatableArray<FactPlace> Places, EquatableArray<BoundLink> Contradicts)
{
    public static FactPlaces Of(BoundDocument document) => new(
        document.Path,
        document.Figures.Select(figure => new FactPlace($"{document.Id}:{figure.Id}", figure.Place))
            .Concat(document.Dates.Select(date => new FactPlace($"{document.Id}:{date.Id}", date.Place)))
            .ToEquatableArray(),
        document.Links.Where(link => link.Key == "contradicts").ToEquatableArray());
}
