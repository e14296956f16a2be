using Facts.Compiler.Emit.Layout;

namespace Facts;

public abstract partial class FactDataset
{
    private const long Nowhere = -1;

    /// <summary>
    /// What an id names: a figure or date by <c>document:id</c>; by a bare id a document, a source, a place or a measure, in this order where several
    /// kinds have it. <c>default</c> where nothing has that id.
    /// </summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Fact Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Contains(':', StringComparison.Ordinal)
            ? Find(id, FactKind.Figure, FactKind.Date)
            : Find(id, FactKind.Document, FactKind.Source) is { HasFact: true } found ? found : Find(id, FactKind.Place, FactKind.Measure);
    }

    /// <summary>The figure of a <c>document:id</c>; <c>default</c> where there is none.</summary>
    public Figure FindFigure(string id) => FactElement<Figure>.At(Locate(id, FactKind.Figure));

    /// <summary>The dated event of a <c>document:id</c>; <c>default</c> where there is none.</summary>
    public DatedEvent FindDate(string id) => FactElement<DatedEvent>.At(Locate(id, FactKind.Date));

    /// <summary>The place of an id; <c>default</c> where there is none.</summary>
    public Place FindPlace(string id) => FactElement<Place>.At(Locate(id, FactKind.Place));

    /// <summary>The source of an id, which may be a document's; <c>default</c> where there is none.</summary>
    public Source FindSource(string id) => FactElement<Source>.At(Locate(id, FactKind.Source));

    /// <summary>The measure of an id; <c>default</c> where there is none.</summary>
    public Measure FindMeasure(string id) => FactElement<Measure>.At(Locate(id, FactKind.Measure));

    /// <summary>The document of an id; <c>default</c> where there is none.</summary>
    public Document FindDocument(string id) => FactElement<Document>.At(Locate(id, FactKind.Document));

    /// <summary>Where an id leads, as one number: document in the high half plus one, row in the low half; −1 nowhere.</summary>
    internal long Locate(FactKind kind, ReadOnlySpan<char> id)
    {
        if (kind is FactKind.Figure or FactKind.Date)
        {
            int colon = id.IndexOf(':');
            int document = colon < 0 ? -1 : Search(IndexSection.Documents, id[..colon]).Document;
            return document < 0 ? Nowhere : Pack(document, Table(document).Find(kind, id[(colon + 1)..]));
        }

        if (kind == FactKind.Document)
        {
            int document = Search(IndexSection.Documents, id).Document;
            return document < 0 ? Nowhere : Pack(document, 0);
        }

        int home = Search(Section(kind), id).Document;
        return home < 0 ? Nowhere : Pack(home, Table(home).Find(kind, id));
    }

    internal FactReference At(long place) => place < 0 ? default : new FactReference(Table((int)(place >> 32) - 1), (int)(uint)place);

    /// <summary>The number of an id among the ids of its kind; −1 where there is none.</summary>
    internal int Ordinal(IndexSection section, ReadOnlySpan<char> id) => Search(section, id).Ordinal;

    private static IndexSection Section(FactKind kind) => kind switch
    {
        FactKind.Place => IndexSection.Places,
        FactKind.Source => IndexSection.Sources,
        _ => IndexSection.Measures,
    };

    private static long Pack(int document, int row) => row < 0 ? Nowhere : ((long)(document + 1) << 32) | (uint)row;

    private Fact Find(string id, FactKind first, FactKind second)
    {
        FactKind kind = first;
        FactReference found = At(Locate(first, id));
        if (found.Table is null)
        {
            kind = second;
            found = At(Locate(second, id));
        }

        return found.Table is null ? default : new Fact(found.Table, found.Row, kind);
    }

    private FactReference Locate(string id, FactKind kind)
    {
        ArgumentNullException.ThrowIfNull(id);
        return At(Locate(kind, id));
    }

    private (int Ordinal, int Document) Search(IndexSection section, ReadOnlySpan<char> id)
    {
        ReadOnlySpan<ulong> index = Index;
        ReadOnlySpan<byte> names = Names;
        int first = (int)(uint)index[(int)section];
        int low = 0;
        int high = (int)(index[(int)section] >> 32) - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            ulong name = index[first + middle];
            int comparison = OrdinalText.Compare(names[(int)(uint)name..(int)(uint)index[first + middle + 1]], id);
            if (comparison == 0)
            {
                return (middle, (int)(name >> 32));
            }

            if (comparison < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return (-1, -1);
    }
}
