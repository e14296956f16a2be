using System.Text;
using System.Threading;
using Facts.Compiler.Emit.Layout;

namespace Facts;

public abstract unsafe partial class FactTable
{
    private const int PageSize = 256;

    // Read texts are kept, page by page, so that reading one again allocates nothing and a table of many texts costs only what is read of it.
    private string?[]?[]? _pages;

    internal int FigureId(int row) => row + 1;

    internal int FigureText(int row) => Count(TableSection.Figures) + row + 1;

    internal int EventId(int row) => (2 * Count(TableSection.Figures)) + row + 1;

    internal int EventText(int row) => (2 * Count(TableSection.Figures)) + Count(TableSection.Dates) + row + 1;

    internal int PlaceId(int row) => (2 * (Count(TableSection.Figures) + Count(TableSection.Dates))) + row + 1;

    internal int SourceId(int row) => PlaceId(Count(TableSection.Places)) + row;

    internal int MeasureId(int row) => SourceId(Count(TableSection.Sources)) + row;

    /// <summary>A text of the table; null for index 0.</summary>
    internal string? Text(int index)
    {
        if (index == 0)
        {
            return null;
        }

        int text = index - 1;
        string?[]?[] pages = _pages ?? Publish(ref _pages, new string?[]?[(Count(TableSection.Texts) / PageSize) + 1]);
        string?[] page = pages[text / PageSize] ?? Publish(ref pages[text / PageSize], new string?[PageSize]);
        return page[text % PageSize] ?? Publish(ref page[text % PageSize], EscapedText.Unescape(Encoding.UTF8.GetString(Utf8(index))));
    }

    internal ReadOnlySpan<byte> Utf8(int index)
    {
        int start = Number(TableSection.Texts, index - 1);
        return new ReadOnlySpan<byte>(_texts + (uint)start, Number(TableSection.Texts, index) - start);
    }

    private static T Publish<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
