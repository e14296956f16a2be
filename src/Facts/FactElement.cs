using System.Runtime.CompilerServices;
using Facts.Compiler.Emit.Layout;

namespace Facts;

/// <summary>How an element of a list or collection is made of what tables hold. The JIT keeps of each branch what the type asks for.</summary>
internal static class FactElement<T>
{
    /// <summary>How many numbers an element of a list takes.</summary>
    public static int Numbers => typeof(T) == typeof(Evidence) ? 2 : 1;

    public static T At(FactReference reference) => reference.Table is null ? default! : At(reference.Table, reference.Row);

    /// <summary>The handle of a row.</summary>
    public static T At(FactTable table, int row)
    {
        if (typeof(T) == typeof(Figure))
        {
            return Cast(table.FigureAt(row));
        }

        if (typeof(T) == typeof(DatedEvent))
        {
            return Cast(new DatedEvent(table, row));
        }

        if (typeof(T) == typeof(Place))
        {
            return Cast(new Place(table, row));
        }

        if (typeof(T) == typeof(Source))
        {
            return Cast(new Source(table, row));
        }

        if (typeof(T) == typeof(Measure))
        {
            return Cast(new Measure(table, row));
        }

        return Cast(new Document(table));
    }

    /// <summary>The element that stands in a list of a table.</summary>
    public static T Read(FactTable table, int number)
    {
        if (typeof(T) == typeof(string))
        {
            return (T)(object)(table.Text(table.Number(TableSection.Lists, number)) ?? "");
        }

        if (typeof(T) == typeof(Evidence))
        {
            return Cast(new Evidence(
                table.Text(table.Document(DocumentField.Sha256)) ?? "", table.Number(TableSection.Lists, number), table.Number(TableSection.Lists, number + 1)));
        }

        return At(table.Resolve(table.Number(TableSection.Lists, number)));
    }

    /// <summary>What stands to a fact, as an element of a list.</summary>
    public static T Related(FactReference fact, FactReference other) => typeof(T) == typeof(Contradiction)
        ? Cast(new Contradiction(FactElement<Figure>.At(other), Acknowledgements.Note(fact, other)))
        : At(other);

    /// <summary>A figure of a measure's observations.</summary>
    public static T Observed(FactDataset dataset, int entry) => Cast(dataset.Observation(entry));

    /// <summary>The number of rows a document has of it, all or those that stand.</summary>
    public static int Count(FactTable table, bool all)
    {
        if (typeof(T) == typeof(Document))
        {
            return 1;
        }

        if (!all && typeof(T) == typeof(Figure))
        {
            return table.Document(DocumentField.CurrentFigures);
        }

        if (!all && typeof(T) == typeof(DatedEvent))
        {
            return table.Document(DocumentField.CurrentDates);
        }

        return Rows(table);
    }

    public static int Rows(FactTable table) => typeof(T) == typeof(Document) ? 1 : table.Count(
        typeof(T) == typeof(Figure) ? TableSection.Figures
        : typeof(T) == typeof(DatedEvent) ? TableSection.Dates
        : typeof(T) == typeof(Place) ? TableSection.Places
        : typeof(T) == typeof(Source) ? TableSection.Sources
        : TableSection.Measures);

    /// <summary>Whether a row stands: it is neither retracted nor superseded.</summary>
    public static bool Stands(FactTable table, int row)
    {
        int flags = typeof(T) == typeof(Figure) ? table.Figure(row, FigureField.Flags) : typeof(T) == typeof(DatedEvent) ? table.Event(row, EventField.Flags) : 0;
        return (FactStatus)((flags >> FigureField.StatusShift) & 15) is not (FactStatus.Superseded or FactStatus.Retracted);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Cast<TElement>(TElement element)
        where TElement : struct => Unsafe.As<TElement, T>(ref element);
}
