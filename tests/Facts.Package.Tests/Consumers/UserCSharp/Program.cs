using System;
using System.Linq;
using Facts;
using Facts.UnitTypes;
using NorthKoreanLabour;

Figure<Person> workers = Figures.RfaEscapes.WorkersInRussia2018;
Console.WriteLine($"{workers:N0}, says {workers.By}");
Console.WriteLine(workers + Haven.Figures.Harbour.Workers);
Console.WriteLine(Dataset.Figures.Count(figure => figure is { Place.Iso: "RU", Value: > 20000 }) > 0);
