namespace Facts.Compiler.Checks.Comparing;

/// <summary>How the facts of a contradiction are shown.</summary>
internal sealed class ConflictTexts
{
    private readonly Dictionary<string, Comparable> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ComparableEvent> _events = new(StringComparer.Ordinal);

    /// <summary>An id that is taken twice means the first by path, as in comparing.</summary>
    public ConflictTexts(IEnumerable<DocumentComparables> documents)
    {
        foreach (DocumentComparables document in documents.OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            foreach (Comparable figure in document.Figures.Where(figure => !_figures.ContainsKey(figure.Id)))
            {
                _figures.Add(figure.Id, figure);
            }

            foreach (ComparableEvent date in document.Events.Where(date => !_events.ContainsKey(date.Id)))
            {
                _events.Add(date.Id, date);
            }
        }
    }

    public ComparableText Of(string id) => _figures.TryGetValue(id, out Comparable? figure) ? figure.Text : _events[id].Text;

    /// <summary>How the base of a ratio is shown.</summary>
    public string BaseOf(string ratio) => _figures[_figures[ratio].Base!].Text.Value;

    /// <summary>When and where the two hold, and who says them.</summary>
    public static string Circumstances(ComparableText here, ComparableText there)
    {
        string when = Both(here.When, there.When);
        string where = here.Where.Length == 0 || here.Where == there.Where ? there.Where
            : there.Where.Length == 0 ? here.Where
            : $"{here.Where} here and {there.Where} there";
        string both = when.Length > 0 && where.Length > 0 ? $"{when}, {where}" : when + where;
        return $"{both}{(both.Length > 0 ? "; " : "")}here {here.Who}, there {there.Who}";
    }

    private static string Both(string here, string there) => here == there ? here : $"{here} here and {there} there";
}
