System.Console.WriteLine(First.Figures.Staff.Workers + Second.Figures.Staff.Workers);
