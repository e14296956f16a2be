using System.Threading;

namespace Facts;

/// <summary>
/// A compiled dataset: all its documents and what they define. Generated code makes one for each project, and gives it as <c>Dataset.Instance</c>.
/// A document's data is touched when a fact of it is asked for, all documents' only when all are.
/// </summary>
public abstract partial class FactDataset
{
    private FactTable?[]? _tables;

    /// <summary>All figures that stand; those retracted or superseded are in <see cref="FactCollection{T}.All"/>.</summary>
    public FactCollection<Figure> Figures => new(this, all: false);

    /// <summary>All dates that stand; those retracted or superseded are in <see cref="FactCollection{T}.All"/>.</summary>
    public FactCollection<DatedEvent> Dates => new(this, all: false);

    /// <summary>All places.</summary>
    public FactCollection<Place> Places => new(this, all: false);

    /// <summary>All sources; a document is one too, unless it is a register.</summary>
    public FactCollection<Source> Sources => new(this, all: false);

    /// <summary>All measures.</summary>
    public FactCollection<Measure> Measures => new(this, all: false);

    /// <summary>All documents, registers included, by the ordinal order of their ids.</summary>
    public FactCollection<Document> Documents => new(this, all: false);

    /// <summary>The number of documents.</summary>
    protected internal abstract int DocumentCount { get; }

    /// <summary>The ids of the index, as a UTF-8 literal.</summary>
    protected abstract ReadOnlySpan<byte> Names { get; }

    /// <summary>The index, as a literal.</summary>
    protected abstract ReadOnlySpan<ulong> Index { get; }

    /// <summary>The figures of each measure in time order, as a literal.</summary>
    protected virtual ReadOnlySpan<ulong> Observations => default;

    /// <summary>How the facts stand to each other, as a literal.</summary>
    protected virtual ReadOnlySpan<ulong> Relations => default;

    /// <summary>The table of a document.</summary>
    protected abstract FactTable TableAt(int document);

    internal FactTable Table(int document)
    {
        FactTable?[] tables = _tables ?? Interlocked.CompareExchange(ref _tables, new FactTable?[DocumentCount], null) ?? _tables;
        return tables[document] ??= TableAt(document);
    }
}
