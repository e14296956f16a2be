using Facts.UnitTypes;

namespace Facts;

public readonly partial record struct Figure<TUnit>
    where TUnit : struct, IUnit
{
    /// <summary>Whether there is a figure; false for <c>default</c>.</summary>
    public bool HasFact => _figure.HasFact;

    /// <summary>
    /// The value in digits, exactly: as <see cref="Value"/> where there is one, and in scientific notation below 10^−28 and from 10^29 on
    /// (<c>6.62607015e-34</c>). At most 200 digits, between 1e-400 and 1e401. Null where no single number is said, and where it has no finite decimal.
    /// </summary>
    public string? ValueText => _figure.ValueText;

    /// <summary>
    /// The <see cref="double"/> nearest to the value; null where there is no <see cref="ValueText"/>, and where the value lies beyond the range of double
    /// (about 1.8e308), or is not zero and nearer to zero than to any other double.
    /// </summary>
    public double? DoubleValue => _figure.DoubleValue;

    /// <summary>
    /// Whether the number is meant as it stands (a limit, a price, a term of law): a plain number is then only itself, core and outer. If not, it is a rounded
    /// one. It says nothing of words such as <em>about</em>: that says <see cref="Modifier"/>.
    /// </summary>
    public bool IsExact => _figure.IsExact;

    /// <summary>
    /// What the words assert, in <see cref="Unit"/>. It is empty (<see cref="Interval.IsEmpty"/>) where they say that the number is not known
    /// (<see cref="Modifier.Unknown"/>), and only there.
    /// </summary>
    public Interval Core => _figure.Core;

    /// <summary>What the words do not exclude, in <see cref="Unit"/>. The core lies in it.</summary>
    public Interval Outer => _figure.Outer;

    /// <summary>How the document qualifies the number.</summary>
    public Modifier Modifier => _figure.Modifier;

    /// <summary>The unit of value and intervals.</summary>
    public Unit Unit => TUnit.Unit;

    /// <summary>What is counted.</summary>
    public Measure Measure => _figure.Measure;

    /// <summary>Who is counted, where that narrows the measure; null where it does not.</summary>
    public string? Population => _figure.Population;

    /// <summary>As of when, or in which time.</summary>
    public FactDate Date => _figure.Date;

    /// <summary>Since when it is so.</summary>
    public FactDate Since => _figure.Since;

    /// <summary>Where.</summary>
    public Place Place => _figure.Place;

    /// <summary>Who says it: the farthest back that the document names, or the document itself where it speaks in its own voice.</summary>
    public Source By => _figure.By;

    /// <summary>Whether the document names who says it; if not, it speaks in its own voice.</summary>
    public bool IsAttributed => _figure.IsAttributed;

    /// <summary>Who stands between <see cref="By"/> and the document.</summary>
    public FactList<Source> Via => _figure.Via;

    /// <summary>What it rests on.</summary>
    public Basis Basis => _figure.Basis;

    /// <summary>Whether it is a forecast, a quota or a plan, and so no statement of what is or was.</summary>
    public bool IsPlanned => _figure.IsPlanned;

    /// <summary>The figure of the whole that this is a part of.</summary>
    public Figure PartOf => _figure.PartOf;

    /// <summary>The figure that this share or ratio is taken of.</summary>
    public Figure Base => _figure.Base;

    /// <summary>The words of the document.</summary>
    public string Text => _figure.Text;

    /// <summary>The document it stands in.</summary>
    public Document Document => _figure.Document;

    /// <summary>The dataset it belongs to; null for <c>default</c>.</summary>
    public FactDataset? Dataset => _figure.Dataset;

    /// <summary>Its id in its document.</summary>
    public string Id => _figure.Id;

    /// <summary>Its id in the dataset: <c>document:id</c>.</summary>
    public string FullId => _figure.FullId;

    /// <summary>Where it stands in the seed.</summary>
    public SourceLocation Location => _figure.Location;

    /// <summary>Where it stands in the original.</summary>
    public FactList<Evidence> Evidence => _figure.Evidence;

    /// <summary>Why the value or the date is what it is, where the words alone do not say it; null where they do.</summary>
    public string? Inferred => _figure.Inferred;

    /// <summary>Whether value or date is inferred from more than the words.</summary>
    public bool IsInferred => _figure.IsInferred;

    /// <summary>What the dataset's authors note on it; null for nothing.</summary>
    public string? Note => _figure.Note;

    /// <summary>What has become of it.</summary>
    public FactStatus Status => _figure.Status;

    /// <summary>Since when it has that status.</summary>
    public FactDate StatusDate => _figure.StatusDate;

    /// <summary>The figures that cannot be true if this one is.</summary>
    public FactList<Figure> Contradicts => _figure.Contradicts;

    /// <summary>The contradictions of <see cref="Contradicts"/>, with the notes that acknowledge them.</summary>
    public FactList<Contradiction> Contradictions => _figure.Contradictions;

    /// <summary>The figures that agree with it and come from another root.</summary>
    public FactList<Figure> CorroboratedBy => _figure.CorroboratedBy;

    /// <summary>The figures that are the same statement of the same root again; they add nothing.</summary>
    public FactList<Figure> RepeatedBy => _figure.RepeatedBy;

    /// <summary>The statements that this one says again, as its author marked them.</summary>
    public FactList<Figure> Repeats => _figure.Repeats;

    /// <summary>The figures whose place this one takes.</summary>
    public FactList<Figure> Supersedes => _figure.Supersedes;
}
