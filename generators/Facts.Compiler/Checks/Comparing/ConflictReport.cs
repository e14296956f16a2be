using Facts.Compiler.Checks.Comparing.Sheets;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>
/// Reports the contradictions of a sheet: one finding for each fact that contradicts some before it by path and offset, naming the nearest three and how many more
/// there are; and of the figures that are held against each other ten findings, so that no input makes a report that nobody reads.
/// </summary>
internal sealed class ConflictReport(ReportPlaces places, HashSet<(string, string)> accepted, IReadOnlyList<DocumentComparables> documents)
{
    /// <summary>How many findings are made of the facts of one cell, and of the parts and wholes of one measure.</summary>
    public const int Most = 10;

    private const int MostNamed = 3;

    private readonly ConflictTexts _texts = new(documents);

    public IEnumerable<Diagnostic> Of(RelationSheet sheet, SheetReader reader)
    {
        int[] order = [.. Enumerable.Range(0, sheet.Facts.Count)];
        FileSpan[] at = [.. sheet.Facts.Select(places.Of)];
        Array.Sort(order, (a, b) => Order(at[a], at[b]));
        int[] position = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            position[order[i]] = i;
        }

        var made = new Dictionary<int, List<Diagnostic>>();
        var full = new HashSet<int>();
        var found = new List<SheetConflict>();
        foreach (int fact in order)
        {
            found.Clear();
            reader.AddConflicts(fact, found, full);
            foreach (IGrouping<(SheetSide, int Cell), SheetConflict> same in Unaccepted(sheet, fact, found, position).GroupBy(conflict => (conflict.Side, conflict.Cell)))
            {
                int cell = same.Key.Cell;
                if (!made.TryGetValue(cell, out List<Diagnostic>? findings))
                {
                    made.Add(cell, findings = []);
                }

                if (findings.Count < Most)
                {
                    findings.Add(Finding(sheet, fact, same.Key.Item1, [.. same.OrderByDescending(conflict => position[conflict.Other]).Select(conflict => conflict.Other)], at));
                }
                else if (full.Add(cell))
                {
                    findings[Most - 1] = findings[Most - 1] with { More = findings[Most - 1].More with { Note = $" More facts of this comparison contradict each other; {Most} are reported at a time." } };
                }
            }
        }

        return made.Values.SelectMany(findings => findings);
    }

    private IEnumerable<SheetConflict> Unaccepted(RelationSheet sheet, int fact, IEnumerable<SheetConflict> found, int[] position) => found
        .Where(conflict => position[conflict.Other] < position[fact] && !accepted.Contains((sheet.Facts[fact], sheet.Facts[conflict.Other])))
        .Distinct();

    private Diagnostic Finding(RelationSheet sheet, int fact, SheetSide side, IReadOnlyList<int> others, FileSpan[] at)
    {
        string here = sheet.Facts[fact];
        string there = sheet.Facts[others[0]];
        ComparableText hereText = _texts.Of(here);
        ComparableText thereText = _texts.Of(there);
        string circumstances = ConflictTexts.Circumstances(hereText, thereText);
        Diagnostic finding = side switch
        {
            SheetSide.Part => CompareRules.PartAboveWhole(at[fact], at[others[0]], sheet.About, hereText.Value, thereText.Value, circumstances, there),
            SheetSide.Whole => CompareRules.PartAboveWhole(at[fact], at[others[0]], sheet.About, thereText.Value, hereText.Value, circumstances, there),
            SheetSide.Result => CompareRules.Ratio(at[fact], at[others[0]], sheet.About, hereText.Value, thereText.Value, _texts.BaseOf(there), circumstances, there),
            SheetSide.Ratio => CompareRules.Ratio(at[fact], at[others[0]], sheet.About, thereText.Value, hereText.Value, _texts.BaseOf(here), circumstances, there),
            _ => CompareRules.Contradiction(at[fact], at[others[0]], sheet.About, hereText.Value, thereText.Value, circumstances, there),
        };
        int named = Math.Min(MostNamed, others.Count);
        return finding with
        {
            More = new MorePlaces(others.Skip(1).Take(named - 1).Select(other => new MorePlace(at[other], _texts.Of(sheet.Facts[other]).Value)).ToEquatableArray(), others.Count - named, ""),
        };
    }

    private static int Order(FileSpan a, FileSpan b) => string.CompareOrdinal(a.Path, b.Path) is not 0 and var order ? order : a.Span.Start.CompareTo(b.Span.Start);
}
