using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Facts.Compiler.Emit.Layout;

namespace Facts;

/// <summary>
/// The facts of one document as read-only data of the assembly they were compiled into. Generated code derives from it, and every handle holds one: so a
/// fact that is held keeps a collectible load context, and with it the data, alive. Nothing is parsed, and nothing is allocated but the object itself.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe partial class FactTable
{
    private readonly ulong* _rows;
    private readonly byte* _texts;
    private readonly object? _copies;

    /// <summary>Takes the pointers to the data.</summary>
    /// <exception cref="InvalidOperationException">The data was written by a compiler of another layout.</exception>
    protected FactTable()
    {
        ReadOnlySpan<ulong> rows = Rows;
        ReadOnlySpan<byte> texts = Texts;

        // Two evaluations of a literal that lies in the assembly's image give the same address. Where a compiler made an array of it instead
        // (an edit of a running program), the garbage collector would move it, so it is copied to where it stays.
        if (!Unsafe.AreSame(ref MemoryMarshal.GetReference(rows), ref MemoryMarshal.GetReference(Rows)))
        {
            ulong[] copy = GC.AllocateUninitializedArray<ulong>(rows.Length, pinned: true);
            rows.CopyTo(copy);
            rows = copy;
            _copies = copy;
        }

        _rows = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(rows));
        _texts = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(texts));
        if (rows.Length < TableHeader.Words || _rows[TableHeader.Sections] != TableHeader.Version)
        {
            throw new InvalidOperationException("The dataset was compiled for another version of the package Facts; build it again with this one.");
        }
    }

    /// <summary>The dataset that the document belongs to.</summary>
    public abstract FactDataset Dataset { get; }

    /// <summary>The table, as a literal.</summary>
    protected abstract ReadOnlySpan<ulong> Rows { get; }

    /// <summary>The texts of the table, as a UTF-8 literal.</summary>
    protected abstract ReadOnlySpan<byte> Texts { get; }

    /// <summary>Where each fact stands in the seed, as a literal.</summary>
    protected virtual ReadOnlySpan<ulong> Locations => default;

    /// <summary>The seed's path from the dataset's root.</summary>
    protected virtual string Path => "";

    /// <summary>The unit of a number that rows give.</summary>
    protected virtual Unit UnitAt(int index) => Unit.Unknown;

    internal int Count(TableSection section) => (int)(_rows[(int)section] >> 32);

    internal ulong Word(TableSection section, int index) => _rows[(uint)_rows[(int)section] + (nuint)(uint)index];

    internal int Number(TableSection section, int index) => (int)(Word(section, index >> 1) >> ((index & 1) << 5));

    internal int Figure(int row, int field) => Number(TableSection.Figures, (row * FigureField.Count) + field);

    internal int Event(int row, int field) => Number(TableSection.Dates, (row * EventField.Count) + field);

    internal int Place(int row, int field) => Number(TableSection.Places, (row * PlaceField.Count) + field);

    internal int Source(int row, int field) => Number(TableSection.Sources, (row * SourceField.Count) + field);

    internal int Measure(int row, int field) => Number(TableSection.Measures, (row * MeasureField.Count) + field);

    internal int Mention(int row, int field) => Number(TableSection.Mentions, (row * MentionField.Count) + field);

    internal int Document(int field) => Number(TableSection.Document, field);

    internal int Context(int context, int field) => Number(TableSection.Contexts, (context * ContextField.Count) + field);

    internal Unit UnitOf(int index) => UnitAt(index);

    /// <summary>A rare attribute of a fact: its value, or 0.</summary>
    internal int Extra(int extra, ExtraKey key)
    {
        int count = Number(TableSection.Lists, extra);
        for (int i = 1; i < count; i += 2)
        {
            if (Number(TableSection.Lists, extra + i) == (int)key)
            {
                return Number(TableSection.Lists, extra + i + 1);
            }
        }

        return 0;
    }

    internal FactList<T> List<T>(int list) => new(this, list + 1, Number(TableSection.Lists, list) / FactElement<T>.Numbers);

    internal FactDate Date(int index) => index == 0 ? default : new FactDate(this, index - 1);

    internal int Day(int date, int field) => Number(TableSection.Days, (date * DayField.Count) + field);
}
