using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>The sheets of a dataset, ready to be asked about two facts by their full ids.</summary>
internal sealed class SheetFacts
{
    private readonly Dictionary<string, List<(SheetReader Sheet, int Fact)>> _facts = new(StringComparer.Ordinal);

    public SheetFacts(DatasetComparison comparison)
    {
        Sheets = [.. comparison.Sheets.Select(sheet => (sheet, sheet.Read()))];
        foreach ((RelationSheet sheet, SheetReader reader) in Sheets)
        {
            for (int fact = 0; fact < sheet.Facts.Count; fact++)
            {
                if (!_facts.TryGetValue(sheet.Facts[fact], out List<(SheetReader, int)>? known))
                {
                    _facts.Add(sheet.Facts[fact], known = []);
                }

                known.Add((reader, fact));
            }
        }
    }

    public IReadOnlyList<(RelationSheet Sheet, SheetReader Reader)> Sheets { get; }

    public bool AreConflicting(string a, string b) =>
        _facts.TryGetValue(a, out List<(SheetReader Sheet, int Fact)>? first) && _facts.TryGetValue(b, out List<(SheetReader Sheet, int Fact)>? second)
        && first.Any(here => second.Any(there => here.Sheet == there.Sheet && here.Sheet.AreConflicting(here.Fact, there.Fact)));
}
