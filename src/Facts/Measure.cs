using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Facts.Compiler.Emit.Layout;
using Facts.Json;

namespace Facts;

/// <summary>What figures count. Equal to another where it is the same of the same dataset. <c>default</c> is none.</summary>
[JsonConverter(typeof(MeasureJsonConverter))]
[DebuggerDisplay("{ToString(),nq} ({Id,nq})")]
public readonly record struct Measure
{
    private readonly FactTable? _table;
    private readonly int _row;

    /// <summary>For generated code: a measure by its row.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Measure(FactTable table, int row)
    {
        _table = table;
        _row = row;
    }

    /// <summary>Whether there is a measure; false for <c>default</c>.</summary>
    public bool HasFact => _table is not null;

    /// <summary>Its name: the words that define it.</summary>
    public string Name => _table?.Text(Field(MeasureField.Name)) ?? "";

    /// <summary>Its id in the dataset.</summary>
    public string Id => _table?.Text(_table.MeasureId(_row)) ?? "";

    /// <summary>The unit of its figures that name none of their own.</summary>
    public Unit Unit => _table?.UnitOf(Field(MeasureField.Unit)) ?? Unit.Unknown;

    /// <summary>What kind of quantity it is.</summary>
    public Nature Nature => (Nature)((Field(MeasureField.Flags) >> MeasureField.NatureShift) & 0xFF);

    /// <summary>Whether its figures are compared only at one place.</summary>
    public bool NeedsPlace => (Field(MeasureField.Flags) & MeasureField.NeedsPlace) != 0;

    /// <summary>The least value it allows, in <see cref="Unit"/>; null for no limit of its own.</summary>
    public decimal? Least => _table?.Decimal(Field(MeasureField.Least));

    /// <summary>The greatest value it allows, in <see cref="Unit"/>; null for no limit of its own.</summary>
    public decimal? Greatest => _table?.Decimal(Field(MeasureField.Greatest));

    /// <summary>What the dataset's authors note on it; null for nothing.</summary>
    public string? Note => _table?.Text(Field(MeasureField.Note));

    /// <summary>The document that defines it.</summary>
    public Document Document => _table is null ? default : new Document(_table);

    /// <summary>The dataset it belongs to; null for <c>default</c>.</summary>
    public FactDataset? Dataset => _table?.Dataset;

    /// <summary>Where its definition stands in the seed.</summary>
    public SourceLocation Location => _table?.MeasureLocation(_row) ?? default;

    /// <summary>Every document's figures of it that stand and have a date, in the order of their time: by the first day, then by the last.</summary>
    public FactList<Figure> Observations => _table?.Dataset.ObservationsOf(Id) ?? default;

    /// <summary>The figures of it whose date may be that day, in time order. Makes a list.</summary>
    public FactList<Figure> At(DateOnly date)
    {
        var figures = new List<Figure>();
        foreach (Figure figure in Observations)
        {
            if (figure.Date.Contains(date))
            {
                figures.Add(figure);
            }
        }

        return new FactList<Figure>([.. figures]);
    }

    /// <summary>Takes the measure apart.</summary>
    public void Deconstruct(out string name, out Unit unit) => (name, unit) = (Name, Unit);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private int Field(int field) => _table?.Measure(_row, field) ?? 0;
}
