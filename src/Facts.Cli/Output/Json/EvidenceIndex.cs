using Facts.Compiler.Binding.Model;

namespace Facts.Cli.Output.Json;

/// <summary>Where the places and sources of a dataset stand in the originals: their definitions and all their mentions, in all documents.</summary>
internal sealed class EvidenceIndex
{
    private readonly ILookup<(bool IsPlace, string Id), Passage> _passages;

    public EvidenceIndex(IEnumerable<BoundDocument> documents) => _passages = documents
        .SelectMany(document => Of(document).SelectMany(named => InOriginal(document, named.Evidence).Select(passage => (named.Key, Passage: passage))))
        .ToLookup(found => found.Key, found => found.Passage);

    public IEnumerable<Passage> OfPlace(string id) => _passages[(true, id)].Distinct();

    public IEnumerable<Passage> OfSource(string id) => _passages[(false, id)].Distinct();

    /// <summary>The passages of a document's own original; none where it names no original.</summary>
    public static IEnumerable<Passage> InOriginal(BoundDocument document, IEnumerable<EvidenceSpan> evidence) =>
        document.OriginalSha256 is { } hash ? evidence.Select(span => new Passage(hash, span.Start, span.End)) : [];

    private static IEnumerable<((bool IsPlace, string Id) Key, IEnumerable<EvidenceSpan> Evidence)> Of(BoundDocument document) =>
    [
        .. document.Places.Select(place => ((true, place.Id), (IEnumerable<EvidenceSpan>)place.Evidence)),
        .. document.Sources.Select(source => ((false, source.Id), (IEnumerable<EvidenceSpan>)source.Evidence)),
        .. document.Mentions.Select(mention => ((mention.IsPlace, mention.Ref), (IEnumerable<EvidenceSpan>)mention.Evidence)),
    ];
}
