using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Emit.Layout;
using Facts.Compiler.Emit.Rows;

namespace Facts.Compiler.Emit.Tables;

internal sealed partial class TableWriter
{
    private int[] Figure(FigureRow figure)
    {
        FactProvenance provenance = figure.Provenance;
        int context = _contexts.Get(
            _references.Get(ImportKind.Measure, figure.Measure),
            _texts.Get(figure.Population),
            _references.Get(ImportKind.Place, figure.Where),
            _references.Get(ImportKind.Source, provenance.By),
            References(ImportKind.Source, provenance.Via),
            Day(figure.Date));
        int flags = ((int)figure.Modifier << FigureField.ModifierShift)
            | ((int)figure.Basis << FigureField.BasisShift)
            | ((int)provenance.Status << FigureField.StatusShift)
            | (figure.Core.LowOpen ? FigureField.CoreLowOpen : 0)
            | (figure.Core.HighOpen ? FigureField.CoreHighOpen : 0)
            | (figure.Outer.LowOpen ? FigureField.OuterLowOpen : 0)
            | (figure.Outer.HighOpen ? FigureField.OuterHighOpen : 0)
            | (figure.IsBroken ? FigureField.Broken : 0)
            | (figure.IsExact ? FigureField.Exact : 0);
        List<int> extra = Extra(ImportKind.Figure, provenance);
        Add(extra, ExtraKey.Since, Day(figure.Since));
        Add(extra, ExtraKey.PartOf, _references.Get(ImportKind.Figure, figure.PartOf));
        Add(extra, ExtraKey.Base, _references.Get(ImportKind.Figure, figure.Base));
        return
        [
            flags,
            Unit(figure.Unit),
            _decimals.Get(EmittedNumber.OfValue(figure.Value)),
            Low(figure.Core),
            High(figure.Core),
            Low(figure.Outer),
            High(figure.Outer),
            context,
            _lists.Get(extra),
            Evidence(provenance.Evidence),
        ];
    }

    private int[] Date(DateRow date)
    {
        FactProvenance provenance = date.Provenance;
        int context = _contexts.Get(
            0,
            0,
            _references.Get(ImportKind.Place, date.Where),
            _references.Get(ImportKind.Source, provenance.By),
            References(ImportKind.Source, provenance.Via),
            0);
        int flags = ((int)date.Recurs << EventField.RecurrenceShift)
            | ((int)provenance.Status << EventField.StatusShift)
            | (date.IsBroken ? EventField.Broken : 0);
        return
        [
            flags,
            Day(date.Value),
            _texts.Get(date.Event),
            context,
            _lists.Get(Extra(ImportKind.Date, provenance)),
            Evidence(provenance.Evidence),
        ];
    }

    private List<int> Extra(ImportKind kind, FactProvenance provenance)
    {
        var extra = new List<int>();
        Add(extra, ExtraKey.StatusDate, Day(provenance.StatusDate));
        Add(extra, ExtraKey.Note, _texts.Get(provenance.Note));
        Add(extra, ExtraKey.Inferred, _texts.Get(provenance.Inferred));
        Add(extra, ExtraKey.Acknowledges, References(kind, provenance.Contradicts));
        Add(extra, ExtraKey.Repeats, References(kind, provenance.Repeats));
        Add(extra, ExtraKey.Supersedes, References(kind, provenance.Supersedes));
        return extra;
    }

    private static void Add(List<int> extra, ExtraKey key, int value)
    {
        if (value != 0)
        {
            extra.Add((int)key);
            extra.Add(value);
        }
    }

    private int Low(Interval interval) => _decimals.Get(EmittedNumber.OfLow(interval.Low));

    private int High(Interval interval) => _decimals.Get(EmittedNumber.OfHigh(interval.High));
}
