using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Facts.Compiler.Emit.Layout;
using Facts.Json;

namespace Facts;

/// <summary>A date that a document gives, and what happened then. Equal to another where it is the same fact of the same dataset. <c>default</c> is none.</summary>
[JsonConverter(typeof(DatedEventJsonConverter))]
[DebuggerDisplay("{ToString(),nq} ({FullId,nq})")]
public readonly record struct DatedEvent
{
    private readonly FactTable? _table;
    private readonly int _row;

    /// <summary>For generated code: a date by its row.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DatedEvent(FactTable table, int row)
    {
        _table = table;
        _row = row;
    }

    /// <summary>Whether there is a date; false for <c>default</c>.</summary>
    public bool HasFact => _table is not null;

    /// <summary>The date.</summary>
    public FactDate Date => _table?.Date(Field(EventField.Date)) ?? default;

    /// <summary>What happened then, in the words that events are compared by; null where it is not said.</summary>
    public string? Event => _table?.Text(Field(EventField.Event));

    /// <summary>How often it comes again.</summary>
    public Recurrence Recurs => (Recurrence)((Field(EventField.Flags) >> EventField.RecurrenceShift) & 0xFF);

    /// <summary>Where.</summary>
    public Place Place => FactElement<Place>.At(Reference(ContextField.Place));

    /// <summary>Who says it: the farthest back that the document names, or the document itself where it speaks in its own voice.</summary>
    public Source By => _table is null ? default : IsAttributed ? FactElement<Source>.At(Reference(ContextField.By)) : new Document(_table).Source;

    /// <summary>Whether the document names who says it; if not, it speaks in its own voice.</summary>
    public bool IsAttributed => Context(ContextField.By) != 0;

    /// <summary>Who stands between <see cref="By"/> and the document.</summary>
    public FactList<Source> Via => _table?.List<Source>(Context(ContextField.Via)) ?? default;

    /// <summary>The words of the document.</summary>
    public string Text => _table?.Text(_table.EventText(_row)) ?? "";

    /// <summary>The document it stands in.</summary>
    public Document Document => _table is null ? default : new Document(_table);

    /// <summary>The dataset it belongs to; null for <c>default</c>.</summary>
    public FactDataset? Dataset => _table?.Dataset;

    /// <summary>Its id in its document.</summary>
    public string Id => _table?.Text(_table.EventId(_row)) ?? "";

    /// <summary>Its id in the dataset: <c>document:id</c>.</summary>
    public string FullId => _table is null ? "" : $"{Document.Id}:{Id}";

    /// <summary>Where it stands in the seed.</summary>
    public SourceLocation Location => _table?.EventLocation(_row) ?? default;

    /// <summary>Where it stands in the original.</summary>
    public FactList<Evidence> Evidence => _table?.List<Evidence>(Field(EventField.Evidence)) ?? default;

    /// <summary>Why the date is what it is, where the words alone do not say it; null where they do.</summary>
    public string? Inferred => _table?.Text(Extra(ExtraKey.Inferred));

    /// <summary>Whether the date is inferred from more than the words.</summary>
    public bool IsInferred => Extra(ExtraKey.Inferred) != 0;

    /// <summary>What the dataset's authors note on it; null for nothing.</summary>
    public string? Note => _table?.Text(Extra(ExtraKey.Note));

    /// <summary>What has become of it.</summary>
    public FactStatus Status => (FactStatus)((Field(EventField.Flags) >> EventField.StatusShift) & 15);

    /// <summary>Since when it has that status.</summary>
    public FactDate StatusDate => _table?.Date(Extra(ExtraKey.StatusDate)) ?? default;

    /// <summary>The dates of the same event that cannot be true if this one is.</summary>
    public FactList<DatedEvent> Contradicts => _table?.Dataset.Related<DatedEvent>(RelationKind.Contradicts, _table, _row) ?? default;

    /// <summary>The dates that agree with it and come from another root.</summary>
    public FactList<DatedEvent> CorroboratedBy => _table?.Dataset.Related<DatedEvent>(RelationKind.CorroboratedBy, _table, _row) ?? default;

    /// <summary>The dates that are the same statement of the same root again; they add nothing.</summary>
    public FactList<DatedEvent> RepeatedBy => _table?.Dataset.Related<DatedEvent>(RelationKind.RepeatedBy, _table, _row) ?? default;

    /// <summary>The statements that this one says again, as its author marked them.</summary>
    public FactList<DatedEvent> Repeats => Others(ExtraKey.Repeats);

    /// <summary>The dates whose place this one takes.</summary>
    public FactList<DatedEvent> Supersedes => Others(ExtraKey.Supersedes);

    /// <summary>Takes the dated event apart.</summary>
    public void Deconstruct(out FactDate date, out string? @event) => (date, @event) = (Date, Event);

    /// <summary>The date and what happened then: <c>2017-12-22 the sanctions</c>.</summary>
    public override string ToString() => Event is { } what ? $"{Date} {what}" : Date.ToString();

    private int Field(int field) => _table?.Event(_row, field) ?? 0;

    private int Context(int field) => _table?.Context(Field(EventField.Context), field) ?? 0;

    private int Extra(ExtraKey key) => _table?.Extra(Field(EventField.Extra), key) ?? 0;

    private FactReference Reference(int field) => _table?.Resolve(Context(field)) ?? default;

    private FactList<DatedEvent> Others(ExtraKey key) => _table?.List<DatedEvent>(Extra(key)) ?? default;
}
