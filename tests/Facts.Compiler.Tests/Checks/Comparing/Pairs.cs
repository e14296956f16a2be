using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Compiler.Checks.Comparing;
using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Tests.Checks.Comparing;

/// <summary>All that a comparison says of two facts, written out pair by pair, as tests judge it.</summary>
internal sealed record Pairs(SortedSet<string> Conflicts, SortedSet<string> Agreements)
{
    public static Pairs Of(DatasetComparison comparison)
    {
        var pairs = new Pairs(new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach ((RelationSheet sheet, SheetReader reader) in new SheetFacts(comparison).Sheets)
        {
            foreach (int fact in Enumerable.Range(0, sheet.Facts.Count))
            {
                pairs.Add(sheet, reader, fact);
            }
        }

        return pairs;
    }

    public Independence Independence(string a, string b) =>
        Agreements.Contains($"{a} {b} Independent") ? Compiler.Checks.Comparing.Independence.Independent
        : Agreements.Contains($"{a} {b} SameRoot") ? Compiler.Checks.Comparing.Independence.SameRoot
        : Compiler.Checks.Comparing.Independence.PossiblySame;

    private void Add(RelationSheet sheet, SheetReader reader, int fact)
    {
        var conflicts = new List<SheetConflict>();
        reader.AddConflicts(fact, conflicts);
        foreach (SheetConflict conflict in conflicts)
        {
            (string here, string there) = (sheet.Facts[fact], sheet.Facts[conflict.Other]);
            bool isFirst = conflict.Side is SheetSide.Part or SheetSide.Result || (conflict.Side == SheetSide.Peer && string.CompareOrdinal(here, there) < 0);
            string kind = sheet.AreDates ? "Events" : conflict.Side switch
            {
                SheetSide.Part or SheetSide.Whole => "Part",
                SheetSide.Result or SheetSide.Ratio => "Ratio",
                _ => "Figures",
            };
            Conflicts.Add(isFirst ? $"{kind} {here} {there}" : $"{kind} {there} {here}");
            Assert.True(reader.AreConflicting(fact, conflict.Other) && reader.AreConflicting(conflict.Other, fact));
        }

        foreach (bool areOfOneRoot in new[] { true, false })
        {
            var others = new List<int>();
            reader.AddAgreeing(fact, areOfOneRoot, others);
            foreach (int other in others)
            {
                string[] both = [.. new[] { sheet.Facts[fact], sheet.Facts[other] }.Order(StringComparer.Ordinal)];
                Agreements.Add($"{both[0]} {both[1]} {(areOfOneRoot ? "SameRoot" : "Independent")}");
            }
        }
    }
}
