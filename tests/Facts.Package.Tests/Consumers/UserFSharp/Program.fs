// begin-snippet: fsharp
open System
open NorthKoreanLabour

let workers = Figures.RfaEscapes.WorkersInRussia2018

match Option.ofNullable workers.Value with
| Some value -> printfn "%s workers, says %O" (value.ToString Globalization.CultureInfo.InvariantCulture) workers.By
| None -> printfn "nobody counted"

printfn "%O" (workers + Haven.Figures.Harbour.Workers)

Dataset.Figures
|> Seq.filter (fun figure -> figure.Place = Places.Russia && figure.Measure = Measures.Workers)
|> Seq.isEmpty
|> not
|> printfn "%b"
// end-snippet
