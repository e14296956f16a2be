using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Where findings about facts are reported. An id that is taken twice means the first by path; the other is reported elsewhere.</summary>
internal sealed class ReportPlaces
{
    private readonly Dictionary<string, FileSpan> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To), FileSpan> _contradicts = [];

    public ReportPlaces(IEnumerable<FactPlaces> files)
    {
        foreach (FactPlaces file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (FactPlace fact in file.Places.Where(fact => !_facts.ContainsKey(fact.Id)))
            {
                _facts.Add(fact.Id, fact.Place);
            }

            foreach (var link in file.Contradicts.Where(link => !_contradicts.ContainsKey((link.From, link.To))))
            {
                _contradicts.Add((link.From, link.To), link.Place);
            }
        }
    }

    public FileSpan Of(string fact) => _facts[fact];

    public FileSpan Of(Acknowledgement said) => _contradicts.TryGetValue((said.Id, said.Other), out FileSpan? place) ? place : _facts[said.Id];
}
