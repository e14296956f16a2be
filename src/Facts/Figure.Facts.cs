using Facts.Compiler.Emit.Layout;

namespace Facts;

public readonly partial record struct Figure
{
    /// <summary>Whether there is a figure; false for <c>default</c>.</summary>
    public bool HasFact => _table is not null;

    /// <summary>The number of its row, by the order of the text.</summary>
    internal int Row => _row;

    /// <summary>
    /// The value in digits, exactly: as <see cref="Value"/> where there is one, and in scientific notation below 10^−28 and from 10^29 on
    /// (<c>6.62607015e-34</c>). At most 200 digits, between 1e-400 and 1e401. Null where no single number is said, and where it has no finite decimal.
    /// </summary>
    public string? ValueText => _table?.Digits(Field(FigureField.Value));

    /// <summary>
    /// The <see cref="double"/> nearest to the value; null where there is no <see cref="ValueText"/>, and where the value lies beyond the range of double
    /// (about 1.8e308), or is not zero and nearer to zero than to any other double.
    /// </summary>
    public double? DoubleValue => FigureDouble.Of(ValueText);

    /// <summary>
    /// Whether the number is meant as it stands (a limit, a price, a term of law): a plain number is then only itself, core and outer. If not, it is a rounded
    /// one. It says nothing of words such as <em>about</em>: that says <see cref="Modifier"/>.
    /// </summary>
    public bool IsExact => HasFlag(FigureField.Exact);

    /// <summary>
    /// What the words assert, in <see cref="Unit"/>. It is empty (<see cref="Interval.IsEmpty"/>) where they say that the number is not known
    /// (<see cref="Modifier.Unknown"/>), and only there.
    /// </summary>
    public Interval Core => _table?.Core(_row) ?? default;

    /// <summary>What the words do not exclude, in <see cref="Unit"/>. The core lies in it.</summary>
    public Interval Outer => _table?.Outer(_row) ?? default;

    /// <summary>How the document qualifies the number.</summary>
    public Modifier Modifier => (Modifier)((Field(FigureField.Flags) >> FigureField.ModifierShift) & 0xFF);

    /// <summary>The unit of value and intervals.</summary>
    public Unit Unit => _table?.UnitOf(Field(FigureField.Unit)) ?? Unit.Unknown;

    /// <summary>What is counted.</summary>
    public Measure Measure => FactElement<Measure>.At(Reference(ContextField.Measure));

    /// <summary>Who is counted, where that narrows the measure; null where it does not.</summary>
    public string? Population => _table?.Text(Context(ContextField.Population));

    /// <summary>As of when, or in which time.</summary>
    public FactDate Date => _table?.Date(Context(ContextField.Date)) ?? default;

    /// <summary>Since when it is so.</summary>
    public FactDate Since => _table?.Date(Extra(ExtraKey.Since)) ?? default;

    /// <summary>Where.</summary>
    public Place Place => FactElement<Place>.At(Reference(ContextField.Place));

    /// <summary>Who says it: the farthest back that the document names, or the document itself where it speaks in its own voice.</summary>
    public Source By => _table is null ? default : IsAttributed ? FactElement<Source>.At(Reference(ContextField.By)) : new Document(_table).Source;

    /// <summary>Whether the document names who says it; if not, it speaks in its own voice.</summary>
    public bool IsAttributed => Context(ContextField.By) != 0;

    /// <summary>Who stands between <see cref="By"/> and the document.</summary>
    public FactList<Source> Via => _table?.List<Source>(Context(ContextField.Via)) ?? default;

    /// <summary>What it rests on.</summary>
    public Basis Basis => (Basis)((Field(FigureField.Flags) >> FigureField.BasisShift) & 15);

    /// <summary>Whether it is a forecast, a quota or a plan, and so no statement of what is or was.</summary>
    public bool IsPlanned => Basis is Basis.Forecast or Basis.Quota or Basis.Plan;

    /// <summary>The figure of the whole that this is a part of.</summary>
    public Figure PartOf => Other(ExtraKey.PartOf);

    /// <summary>The figure that this share or ratio is taken of.</summary>
    public Figure Base => Other(ExtraKey.Base);

    /// <summary>The words of the document.</summary>
    public string Text => _table?.Text(_table.FigureText(_row)) ?? "";

    /// <summary>The document it stands in.</summary>
    public Document Document => _table is null ? default : new Document(_table);

    /// <summary>The dataset it belongs to; null for <c>default</c>.</summary>
    public FactDataset? Dataset => _table?.Dataset;

    /// <summary>Its id in its document.</summary>
    public string Id => _table?.Text(_table.FigureId(_row)) ?? "";

    /// <summary>Its id in the dataset: <c>document:id</c>.</summary>
    public string FullId => _table is null ? "" : $"{Document.Id}:{Id}";

    /// <summary>Where it stands in the seed.</summary>
    public SourceLocation Location => _table?.FigureLocation(_row) ?? default;

    /// <summary>Where it stands in the original.</summary>
    public FactList<Evidence> Evidence => _table?.List<Evidence>(Field(FigureField.Evidence)) ?? default;

    /// <summary>Why the value or the date is what it is, where the words alone do not say it; null where they do.</summary>
    public string? Inferred => _table?.Text(Extra(ExtraKey.Inferred));

    /// <summary>Whether value or date is inferred from more than the words.</summary>
    public bool IsInferred => Extra(ExtraKey.Inferred) != 0;

    /// <summary>What the dataset's authors note on it; null for nothing.</summary>
    public string? Note => _table?.Text(Extra(ExtraKey.Note));

    /// <summary>What has become of it.</summary>
    public FactStatus Status => (FactStatus)((Field(FigureField.Flags) >> FigureField.StatusShift) & 15);

    /// <summary>Since when it has that status.</summary>
    public FactDate StatusDate => _table?.Date(Extra(ExtraKey.StatusDate)) ?? default;

    /// <summary>The figures that cannot be true if this one is.</summary>
    public FactList<Figure> Contradicts => _table?.Dataset.Related<Figure>(RelationKind.Contradicts, _table, _row) ?? default;

    /// <summary>The contradictions of <see cref="Contradicts"/>, with the notes that acknowledge them.</summary>
    public FactList<Contradiction> Contradictions => _table?.Dataset.Related<Contradiction>(RelationKind.Contradicts, _table, _row) ?? default;

    /// <summary>The figures that agree with it and come from another root.</summary>
    public FactList<Figure> CorroboratedBy => _table?.Dataset.Related<Figure>(RelationKind.CorroboratedBy, _table, _row) ?? default;

    /// <summary>The figures that are the same statement of the same root again; they add nothing.</summary>
    public FactList<Figure> RepeatedBy => _table?.Dataset.Related<Figure>(RelationKind.RepeatedBy, _table, _row) ?? default;

    /// <summary>The statements that this one says again, as its author marked them.</summary>
    public FactList<Figure> Repeats => Others(ExtraKey.Repeats);

    /// <summary>The figures whose place this one takes.</summary>
    public FactList<Figure> Supersedes => Others(ExtraKey.Supersedes);

    /// <summary>The digits of an end of one of its intervals, as a field of its row; null where it is infinite.</summary>
    internal string? Digits(int field) => _table?.Digits(Field(field));

    internal bool HasFlag(int flag) => (Field(FigureField.Flags) & flag) != 0;

    private int Field(int field) => _table?.Figure(_row, field) ?? 0;

    private int Context(int field) => _table?.Context(Field(FigureField.Context), field) ?? 0;

    private int Extra(ExtraKey key) => _table?.Extra(Field(FigureField.Extra), key) ?? 0;

    private FactReference Reference(int field) => _table?.Resolve(Context(field)) ?? default;

    private Figure Other(ExtraKey key) => _table is null ? default : FactElement<Figure>.At(_table.Resolve(Extra(key)));

    private FactList<Figure> Others(ExtraKey key) => _table?.List<Figure>(Extra(key)) ?? default;
}
