' begin-snippet: visual-basic
Imports System
Imports System.Linq
Imports Facts
Imports Facts.UnitTypes
Imports NorthKoreanLabour

Module Program
    Sub Main()
        Dim workers As Figure(Of Person) = Figures.RfaEscapes.WorkersInRussia2018
        Console.WriteLine($"{workers.Value} workers, says {workers.By}")
        Console.WriteLine(workers + Haven.Figures.Harbour.Workers)
        Console.WriteLine((From figure In Dataset.Figures Where figure.Place = Places.Russia AndAlso figure.Measure = Measures.Workers).Any())
    End Sub
End Module
' end-snippet
