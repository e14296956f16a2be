using System;
using Facts;
using Facts.UnitTypes;
using NorthKoreanLabour;

namespace Facts.NorthKoreanLabour.Tests;

/// <summary>The README's example, as it stands there: a test compares the text of this method and what it prints.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        Figure<Person> workers = Figures.RfaEscapes.WorkersInRussia2018;

        Console.WriteLine($"{workers.Value:N0} in {workers.Place}, {workers.Date}, says the {workers.By}");
        Console.WriteLine($"exactly that: {workers.Core}, not excluded: {workers.Outer}");
        Console.WriteLine($"read it at {workers.Location}");

        foreach (Figure other in Figures.EscapeeAccounts.WorkingDay.Contradicts)
        {
            Console.WriteLine($"\"{Figures.EscapeeAccounts.WorkingDay.Text}\" can't be true together with \"{other.Text}\" ({other.FullId})");
        }
    }
}
