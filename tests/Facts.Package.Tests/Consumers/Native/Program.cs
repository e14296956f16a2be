using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Facts;
using Facts.UnitTypes;
using Native;

Figure<Person> workers = Figures.Staff.Workers;
Console.WriteLine(workers);
Console.WriteLine(JsonSerializer.Serialize(new Answer("How many?", workers), AnswerContext.Default.Answer));
Console.WriteLine(NorthKoreanLabour.Dataset.Find("rfa-escapes:workers-in-russia-2018"));
Console.WriteLine(NorthKoreanLabour.Dataset.Figures.Count(figure => figure is { Place.Iso: "RU", Value: > 20000 }) > 0);
Console.WriteLine(NorthKoreanLabour.Figures.EscapeeAccounts.WorkingDay.Contradicts.Count);

/// <summary>A user's own record that holds a fact.</summary>
internal sealed record Answer(string Question, Figure<Person> Figure);

/// <summary>A user's own JSON context.</summary>
[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerContext : JsonSerializerContext;
