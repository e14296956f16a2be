using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit.Tables;

/// <summary>Writes a document's rows as a table.</summary>
internal sealed partial class TableWriter
{
    private readonly DocumentRows _rows;
    private readonly TextPool _texts = new();
    private readonly DecimalPool _decimals;
    private readonly RowPool _contexts = new();
    private readonly RowPool _days = new();
    private readonly ListPool _lists = new();
    private readonly ReferencePool _references;
    private readonly List<UnitUse> _units = [];
    private readonly Dictionary<string, int> _unitNumbers = new(StringComparer.Ordinal);

    private TableWriter(DocumentRows rows)
    {
        _rows = rows;
        _decimals = new DecimalPool(_texts);
        _references = new ReferencePool(_texts);
    }

    public static TableImage Write(DocumentRows rows) => new TableWriter(rows).Write();

    private TableImage Write()
    {
        // Row 0 of the contexts is the one of no attributes at all.
        _contexts.Get(new int[ContextField.Count]);
        AddIds();
        List<int> figures = Numbers(_rows.Figures, Figure);
        List<int> dates = Numbers(_rows.Dates, Date);
        List<int> places = Numbers(_rows.Places, Place);
        List<int> sources = Numbers(_rows.Sources, Source);
        List<int> measures = Numbers(_rows.Measures, Measure);
        List<int> mentions = Numbers(_rows.Mentions, Mention);
        int[] document = Document();

        var table = new TableAssembler();
        table.AddNumbers(TableSection.Document, document, 1);
        table.AddNumbers(TableSection.Figures, figures, _rows.Figures.Count);
        table.AddNumbers(TableSection.Dates, dates, _rows.Dates.Count);
        table.AddNumbers(TableSection.Places, places, _rows.Places.Count);
        table.AddNumbers(TableSection.Sources, sources, _rows.Sources.Count);
        table.AddNumbers(TableSection.Measures, measures, _rows.Measures.Count);
        table.AddNumbers(TableSection.Mentions, mentions, _rows.Mentions.Count);
        table.AddNumbers(TableSection.Contexts, _contexts.Numbers, _contexts.Count);
        table.AddNumbers(TableSection.Days, _days.Numbers, _days.Count);
        table.AddWords(TableSection.Decimals, _decimals.Words);
        table.AddWords(TableSection.WideDecimals, _decimals.Wide);
        table.AddNumbers(TableSection.Lists, _lists.Numbers, _lists.Numbers.Count);
        table.AddWords(TableSection.Imports, _references.Imports);
        AddOrder(table, TableSection.FiguresById, _rows.Figures.Select(figure => figure.Id));
        AddOrder(table, TableSection.DatesById, _rows.Dates.Select(date => date.Id));
        AddOrder(table, TableSection.PlacesById, _rows.Places.Select(place => place.Id));
        AddOrder(table, TableSection.SourcesById, _rows.Sources.Select(source => source.Id));
        AddOrder(table, TableSection.MeasuresById, _rows.Measures.Select(measure => measure.Id));
        string[] texts = [.. _texts.Texts.Select(EscapedText.Escape)];
        table.AddTexts(texts);
        return new TableImage(table.ToWords(), texts.ToEquatableArray(), _units.ToEquatableArray());
    }

    private static List<int> Numbers<T>(IEnumerable<T> rows, Func<T, int[]> write) => [.. rows.SelectMany(write)];

    private static void AddOrder(TableAssembler table, TableSection section, IEnumerable<string> ids)
    {
        int[] order = [.. ids.Select((id, row) => (id, row)).OrderBy(pair => pair.id, StringComparer.Ordinal).Select(pair => pair.row)];
        table.AddNumbers(section, order, order.Length);
    }

    /// <summary>The texts that rows find by their own number, and the rows that references lead to.</summary>
    private void AddIds()
    {
        AddEach(_rows.Figures, figure => figure.Id);
        AddEach(_rows.Figures, figure => figure.Text);
        AddEach(_rows.Dates, date => date.Id);
        AddEach(_rows.Dates, date => date.Text);
        AddEach(_rows.Places, place => place.Id);
        AddEach(_rows.Sources, source => source.Id);
        AddEach(_rows.Measures, measure => measure.Id);
        Define(ImportKind.Figure, _rows.Figures.Select(figure => $"{_rows.Id}:{figure.Id}"));
        Define(ImportKind.Date, _rows.Dates.Select(date => $"{_rows.Id}:{date.Id}"));
        Define(ImportKind.Place, _rows.Places.Select(place => place.Id));
        Define(ImportKind.Source, _rows.Sources.Select(source => source.Id));
        Define(ImportKind.Measure, _rows.Measures.Select(measure => measure.Id));
        Define(ImportKind.Document, [_rows.Id]);
    }

    private void AddEach<T>(IEnumerable<T> rows, Func<T, string> text)
    {
        foreach (T row in rows)
        {
            _texts.Add(text(row));
        }
    }

    private void Define(ImportKind kind, IEnumerable<string> ids)
    {
        int row = 0;
        foreach (string id in ids)
        {
            _references.Define(kind, id, row++);
        }
    }

    private int Unit(UnitUse unit)
    {
        if (!_unitNumbers.TryGetValue(unit.Type, out int number))
        {
            number = _units.Count;
            _units.Add(unit);
            _unitNumbers.Add(unit.Type, number);
        }

        return number;
    }

    private int References(ImportKind kind, IEnumerable<string> ids) => _lists.Get(ids.Select(id => _references.Get(kind, id)));

    private int Texts(IEnumerable<string> texts) => _lists.Get(texts.Select(text => _texts.Get(text)));

    private int Evidence(IEnumerable<EvidenceSpan> spans) => _lists.Get(spans.SelectMany(span => new[] { span.Start, span.End }));

    private int Day(DateValue? date)
    {
        if (date is null)
        {
            return 0;
        }

        int flags = ((int)date.Precision << DayField.PrecisionShift)
            | ((int)date.Part << DayField.PartShift)
            | (date.IsApproximate ? DayField.Approximate : 0)
            | (date.IsUncertain ? DayField.Uncertain : 0);
        return 1 + _days.Get(
            _texts.Get(date.Edtf), flags, DayNumber(date.Core.First), DayNumber(date.Core.Last), DayNumber(date.Outer.First), DayNumber(date.Outer.Last),
            date.Julian is { } julian ? _texts.Get(julian) : DayField.NoText);
    }

    private static int DayNumber(long? day) => day is >= 0 and <= DayField.MaxDay ? (int)day.Value : DayField.NoDay;
}
