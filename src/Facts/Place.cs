using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Facts.Compiler.Emit.Layout;
using Facts.Json;

namespace Facts;

/// <summary>A place. Equal to another where it is the same of the same dataset. <c>default</c> is none.</summary>
[JsonConverter(typeof(PlaceJsonConverter))]
[DebuggerDisplay("{ToString(),nq} ({Id,nq})")]
public readonly record struct Place
{
    private readonly FactTable? _table;
    private readonly int _row;

    /// <summary>For generated code: a place by its row.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Place(FactTable table, int row)
    {
        _table = table;
        _row = row;
    }

    /// <summary>Whether there is a place; false for <c>default</c>.</summary>
    public bool HasFact => _table is not null;

    /// <summary>Its name: the words that define it.</summary>
    public string Name => _table?.Text(Field(PlaceField.Name)) ?? "";

    /// <summary>Its id in the dataset.</summary>
    public string Id => _table?.Text(_table.PlaceId(_row)) ?? "";

    /// <summary>Its code of ISO 3166-1 (<c>RU</c>) or 3166-2 (<c>RU-PRI</c>); null for none.</summary>
    public string? Iso => _table?.Text(Field(PlaceField.Iso));

    /// <summary>The places it lies in; more than one for a border.</summary>
    public FactList<Place> In => _table?.List<Place>(Field(PlaceField.In)) ?? default;

    /// <summary>The latitude in degrees north (WGS 84), from −90 to 90; null for none.</summary>
    public decimal? Latitude => _table?.Decimal(Field(PlaceField.Latitude));

    /// <summary>The longitude in degrees east (WGS 84), from −180 to 180; null for none.</summary>
    public decimal? Longitude => _table?.Decimal(Field(PlaceField.Longitude));

    /// <summary>How far from the coordinates it may lie, in metres (the u of RFC 5870); null where they are exact or there are none.</summary>
    public decimal? Radius => _table?.Decimal(Field(PlaceField.Radius));

    /// <summary>Its item of Wikidata (<c>Q159</c>); null for none.</summary>
    public string? Wikidata => _table?.Text(Field(PlaceField.Wikidata));

    /// <summary>Its number of GeoNames; null for none.</summary>
    public string? GeoNames => _table?.Text(Field(PlaceField.GeoNames));

    /// <summary>Its other names.</summary>
    public FactList<string> Also => _table?.List<string>(Field(PlaceField.Also)) ?? default;

    /// <summary>What the dataset's authors note on it; null for nothing.</summary>
    public string? Note => _table?.Text(Field(PlaceField.Note));

    /// <summary>The document that defines it.</summary>
    public Document Document => _table is null ? default : new Document(_table);

    /// <summary>The dataset it belongs to; null for <c>default</c>.</summary>
    public FactDataset? Dataset => _table?.Dataset;

    /// <summary>Where its definition stands in the seed.</summary>
    public SourceLocation Location => _table?.PlaceLocation(_row) ?? default;

    /// <summary>Where the originals name it: its definition and every mention in every document. Collected from all documents once.</summary>
    public FactList<Evidence> Evidence => _table?.Dataset.EvidenceOf(MentionField.Place, new FactReference(_table, _row)) ?? default;

    /// <summary>Whether it lies in another, at any depth. A place does not lie in itself.</summary>
    public bool IsIn(Place other) => other.HasFact && IsIn(other, depth: 0);

    /// <summary>Takes the place apart.</summary>
    public void Deconstruct(out string name, out string? iso) => (name, iso) = (Name, Iso);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private bool IsIn(Place other, int depth)
    {
        // A graph of places is without cycles; one that isn't is an error of the build, and must not hang a program all the same.
        if (depth > 64)
        {
            return false;
        }

        foreach (Place outer in In)
        {
            if (outer == other || outer.IsIn(other, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private int Field(int field) => _table?.Place(_row, field) ?? 0;
}
