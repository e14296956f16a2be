System.Console.WriteLine($"{my_app.Figures.Staff.Workers} at {my_app.Figures.Staff.Workers.Location}");
