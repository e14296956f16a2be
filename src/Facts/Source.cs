using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Facts.Compiler.Emit.Layout;
using Facts.Json;

namespace Facts;

/// <summary>Who says something: a person, an agency, an outlet, a document. Equal to another where it is the same of the same dataset. <c>default</c> is none.</summary>
[JsonConverter(typeof(SourceJsonConverter))]
[DebuggerDisplay("{ToString(),nq} ({Id,nq})")]
public readonly record struct Source
{
    // A chain is without cycles; one that isn't is an error of the build, and must not hang a program all the same.
    private const int LongestChain = 256;

    private readonly FactTable? _table;
    private readonly int _row;

    /// <summary>For generated code: a source by its row.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Source(FactTable table, int row)
    {
        _table = table;
        _row = row;
    }

    /// <summary>Whether there is a source; false for <c>default</c>.</summary>
    public bool HasFact => _table is not null;

    /// <summary>Its name, or of an anonymous one the words that describe it.</summary>
    public string Name => _table?.Text(Field(SourceField.Name)) ?? "";

    /// <summary>Its id in the dataset.</summary>
    public string Id => _table?.Text(_table.SourceId(_row)) ?? "";

    /// <summary>What it is.</summary>
    public SourceKind Kind => (SourceKind)((Field(SourceField.Flags) >> SourceField.KindShift) & 0xFF);

    /// <summary>What its role is, in free words; null where none is given.</summary>
    public string? Role => _table?.Text(Field(SourceField.Role));

    /// <summary>Whether its name is not known.</summary>
    public bool IsAnonymous => (Field(SourceField.Flags) & SourceField.Anonymous) != 0;

    /// <summary>Whether it is a document of the dataset.</summary>
    public bool IsDocument => (Field(SourceField.Flags) & SourceField.Document) != 0;

    /// <summary>Who published it; none where that is not known.</summary>
    public Source Publisher => FactElement<Source>.At(Reference(SourceField.Publisher));

    /// <summary>When it was published.</summary>
    public FactDate Published => _table?.Date(Field(SourceField.Published)) ?? default;

    /// <summary>Its address; null for none.</summary>
    public string? Url => _table?.Text(Field(SourceField.Url));

    /// <summary>What it has its matter from, as <c>from</c> says.</summary>
    public Source From => FactElement<Source>.At(Reference(SourceField.From));

    /// <summary>What the whole of it retells.</summary>
    public Source Rewrites => FactElement<Source>.At(Reference(SourceField.Rewrites));

    /// <summary>Its other names.</summary>
    public FactList<string> Also => _table?.List<string>(Field(SourceField.Also)) ?? default;

    /// <summary>What the dataset's authors note on it; null for nothing.</summary>
    public string? Note => _table?.Text(Field(SourceField.Note));

    /// <summary>The document that defines it, or that it is.</summary>
    public Document Document => _table is null ? default : new Document(_table);

    /// <summary>The dataset it belongs to; null for <c>default</c>.</summary>
    public FactDataset? Dataset => _table?.Dataset;

    /// <summary>Where its definition stands in the seed.</summary>
    public SourceLocation Location => _table?.SourceLocation(_row) ?? default;

    /// <summary>Where the originals name it: its definition and every mention in every document. Collected from all documents once.</summary>
    public FactList<Evidence> Evidence => _table?.Dataset.EvidenceOf(MentionField.Source, new FactReference(_table, _row)) ?? default;

    /// <summary>Who really says so: the end of <see cref="Chain"/>.</summary>
    public Source Root
    {
        get
        {
            Source source = this;
            for (int length = 1; length < LongestChain && source.Next is { HasFact: true } next; length++)
            {
                source = next;
            }

            return source;
        }
    }

    /// <summary>This source, what it has its matter from, and so on to the root. Makes a list.</summary>
    public FactList<Source> Chain
    {
        get
        {
            var chain = new List<Source>();
            for (Source source = this; source.HasFact && chain.Count < LongestChain && !chain.Contains(source); source = source.Next)
            {
                chain.Add(source);
            }

            return new FactList<Source>([.. chain]);
        }
    }

    private Source Next => From is { HasFact: true } from ? from : Rewrites;

    /// <summary>Takes the source apart.</summary>
    public void Deconstruct(out string name, out SourceKind kind) => (name, kind) = (Name, Kind);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private int Field(int field) => _table?.Source(_row, field) ?? 0;

    private FactReference Reference(int field) => _table?.Resolve(Field(field)) ?? default;
}
