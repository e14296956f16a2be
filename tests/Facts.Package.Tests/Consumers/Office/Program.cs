using System;
using Office;

Console.WriteLine($"{Figures.Staff.Workers} at {Figures.Staff.Workers.Location}");
Console.WriteLine(Dates.Staff.Closing);
