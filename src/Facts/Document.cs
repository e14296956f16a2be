using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Facts.Compiler.Emit.Layout;
using Facts.Json;

namespace Facts;

/// <summary>A document of the dataset. Equal to another where it is the same of the same dataset. <c>default</c> is none.</summary>
[JsonConverter(typeof(DocumentJsonConverter))]
[DebuggerDisplay("{ToString(),nq} ({Id,nq})")]
public readonly record struct Document
{
    private readonly FactTable? _table;

    /// <summary>For generated code: a document by its table.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Document(FactTable table) => _table = table;

    /// <summary>Whether there is a document; false for <c>default</c>.</summary>
    public bool HasFact => _table is not null;

    /// <summary>Its id in the dataset.</summary>
    public string Id => _table?.Text(Field(DocumentField.Id)) ?? "";

    /// <summary>Its title.</summary>
    public string Title => _table?.Text(Field(DocumentField.Title)) ?? "";

    /// <summary>What it is.</summary>
    public SourceKind Kind => (SourceKind)Field(DocumentField.Kind);

    /// <summary>The language it is in, as its seed says; null where it does not.</summary>
    public string? Language => _table?.Text(Field(DocumentField.Language));

    /// <summary>Who wrote it.</summary>
    public FactList<string> Authors => _table?.List<string>(Field(DocumentField.Authors)) ?? default;

    /// <summary>The document as a source: publisher, date, address, what it has its matter from. None for a register.</summary>
    public Source Source => _table is not null && Field(DocumentField.IsSource) != 0 ? new Source(_table, 0) : default;

    /// <summary>What has become of it.</summary>
    public FactStatus Status => (FactStatus)Field(DocumentField.Status);

    /// <summary>Since when it has that status.</summary>
    public FactDate StatusDate => _table?.Date(Field(DocumentField.StatusDate)) ?? default;

    /// <summary>The document that takes its place.</summary>
    public Document SupersededBy => _table is null ? default : FactElement<Document>.At(_table.Resolve(Field(DocumentField.SupersededBy)));

    /// <summary>What the dataset's authors note on it; null for nothing.</summary>
    public string? Note => _table?.Text(Field(DocumentField.Note));

    /// <summary>What in its front matter is inferred, and why; null for nothing.</summary>
    public string? Inferred => _table?.Text(Field(DocumentField.Inferred));

    /// <summary>The SHA-256 of the original's bytes, 64 hexadecimal digits; null for none.</summary>
    public string? OriginalSha256 => _table?.Text(Field(DocumentField.Sha256));

    /// <summary>Its figures that stand.</summary>
    public FactCollection<Figure> Figures => _table is null ? default : new(_table, all: false);

    /// <summary>Its dates that stand.</summary>
    public FactCollection<DatedEvent> Dates => _table is null ? default : new(_table, all: false);

    /// <summary>The places it defines.</summary>
    public FactCollection<Place> Places => _table is null ? default : new(_table, all: false);

    /// <summary>The sources it defines, itself among them unless it is a register.</summary>
    public FactCollection<Source> Sources => _table is null ? default : new(_table, all: false);

    /// <summary>The measures it defines.</summary>
    public FactCollection<Measure> Measures => _table is null ? default : new(_table, all: false);

    /// <summary>The dataset it belongs to; null for <c>default</c>.</summary>
    public FactDataset? Dataset => _table?.Dataset;

    /// <summary>Where its front matter stands.</summary>
    public SourceLocation Location => _table?.DocumentLocation ?? default;

    /// <summary>Takes the document apart.</summary>
    public void Deconstruct(out string id, out string title) => (id, title) = (Id, Title);

    /// <summary>Its title.</summary>
    public override string ToString() => Title;

    private int Field(int field) => _table?.Document(field) ?? 0;
}
