using System.Diagnostics;
using System.Text.Json.Serialization;
using Facts.Json;

namespace Facts;

/// <summary>What an id of a dataset names, of whatever kind; the members of the other kinds are none. <c>default</c> names nothing.</summary>
[JsonConverter(typeof(FactJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Fact
{
    private readonly FactTable? _table;
    private readonly int _row;

    internal Fact(FactTable table, int row, FactKind kind)
    {
        _table = table;
        _row = row;
        Kind = kind;
    }

    /// <summary>What it is.</summary>
    public FactKind Kind { get; }

    /// <summary>Whether there is anything of that id.</summary>
    public bool HasFact => _table is not null;

    /// <summary>The figure, if it is one.</summary>
    public Figure Figure => As<Figure>(FactKind.Figure);

    /// <summary>The dated event, if it is one.</summary>
    public DatedEvent Date => As<DatedEvent>(FactKind.Date);

    /// <summary>The place, if it is one.</summary>
    public Place Place => As<Place>(FactKind.Place);

    /// <summary>The source, if it is one; a document is one too, unless it is a register.</summary>
    public Source Source => Kind == FactKind.Document ? Document.Source : As<Source>(FactKind.Source);

    /// <summary>The measure, if it is one.</summary>
    public Measure Measure => As<Measure>(FactKind.Measure);

    /// <summary>The document, if it is one.</summary>
    public Document Document => As<Document>(FactKind.Document);

    /// <summary>Its id in the dataset; empty for none.</summary>
    public string Id => Kind switch
    {
        FactKind.Figure => Figure.FullId,
        FactKind.Date => Date.FullId,
        FactKind.Place => Place.Id,
        FactKind.Source => Source.Id,
        FactKind.Measure => Measure.Id,
        FactKind.Document => Document.Id,
        _ => "",
    };

    /// <summary>Where it stands in the seed.</summary>
    public SourceLocation Location => Kind switch
    {
        FactKind.Figure => Figure.Location,
        FactKind.Date => Date.Location,
        FactKind.Place => Place.Location,
        FactKind.Source => Source.Location,
        FactKind.Measure => Measure.Location,
        FactKind.Document => Document.Location,
        _ => default,
    };

    /// <summary>What it is, in a few words.</summary>
    public override string ToString() => Kind switch
    {
        FactKind.Figure => Figure.ToString(),
        FactKind.Date => Date.ToString(),
        FactKind.Place => Place.ToString(),
        FactKind.Source => Source.ToString(),
        FactKind.Measure => Measure.ToString(),
        FactKind.Document => Document.ToString(),
        _ => "",
    };

    private T As<T>(FactKind kind) => Kind == kind && _table is not null ? FactElement<T>.At(_table, _row) : default!;
}
