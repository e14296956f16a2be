namespace Facts.Generator.Tests.Emission;

/// <summary>What code that uses a dataset reads from it, after a real compile.</summary>
public sealed class ApiTests
{
    private static readonly Lazy<CompiledDataset> s_dataset = new(() => CompiledDataset.Load(Emitted.From(Sample.Seeds), Expressions()));

    /// <summary>An expression of C#, and what it gives as text.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "Figures.Post.All.Value", "21000" },
        { "Figures.Post.All.Core", "[21000, 21000]" },
        { "Figures.Post.All.Modifier", "Exact" },
        { "Figures.Post.All.Unit", "person" },
        { "Figures.Post.All.Measure.Id", "workers" },
        { "Figures.Post.All.Measure == Measures.Workers", "True" },
        { "Figures.Post.All.Date.Earliest!.Value.ToString(\"O\")", "2018-09-01" },
        { "Figures.Post.All.Date.Latest!.Value.ToString(\"O\")", "2018-09-30" },
        { "Figures.Post.All.Date", "2018-09" },
        { "Figures.Post.All.Date.Precision", "Month" },
        { "Figures.Post.All.Place == Places.Russia", "True" },
        { "Figures.Post.All.Place.Name", "Russia" },
        { "Figures.Post.All.Place.Iso", "RU" },
        { "Figures.Post.All.By == Sources.Ministry", "True" },
        { "Figures.Post.All.By.Root.Name", "Census of 2018" },
        { "Figures.Post.All.By.Chain", "the ministry, Census of 2018" },
        { "Figures.Post.All.IsAttributed", "True" },
        { "Figures.Post.All.Via.Count", "1" },
        { "Figures.Post.All.Via[0].Role", "official of the ministry" },
        { "Figures.Post.All.Via[0].IsAnonymous", "True" },
        { "Figures.Post.All.Text", "21,000" },
        { "Figures.Post.All.Document == Documents.Post", "True" },
        { "Figures.Post.All.Id", "all" },
        { "Figures.Post.All.FullId", "post:all" },
        { "Figures.Post.All.Location", "seeds/post.facts.md(14,55)" },
        { "Figures.Post.All.Location.EndColumn", "104" },
        { "Figures.Post.All.Evidence[0]", "7098c44ea293[10, 16)" },
        { "Figures.Post.All.IsInferred", "False" },
        { "Figures.Post.All", "21000 persons" },
        { "string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{Figures.Post.All:N0}\")", "21,000 persons" },
        { "Figures.Post.All.Quantity + Figures.Post.Employed", "40000 persons" },
        { "(Figures.Post.All - Figures.Post.Employed).Core", "[1500, 2500]" },
        { "Figures.Post.Employed", "about 19000 persons" },
        { "Figures.Post.Employed.Core", "[18500, 19500]" },
        { "Figures.Post.Employed.Outer", "[17100, 20900]" },
        { "Figures.Post.Employed.Population", "employed" },
        { "Figures.Post.Employed.PartOf == Figures.Post.All.WithoutUnit", "True" },
        { "Figures.Post.Employed.Basis", "Estimate" },
        { "Figures.Post.Employed.IsPlanned", "False" },
        { "Figures.Post.Employed.Note", "rounded" },
        { "Figures.Post.Employed.Evidence.Count", "2" },
        { "Figures.Post.Employed.Evidence[1].End", "44" },
        { "Figures.Post.Shift.Unit", "h/d" },
        { "Figures.Post.Shift.Unit.Plural", "hours per day" },
        { "Figures.Post.Shift.To(Units.Minute.Per(Units.Day))", "780 minutes per day" },
        { "Figures.Post.Night.Value", "7.50" },
        { "Figures.Post.Night.Date.IsApproximate", "True" },
        { "Figures.Post.Night.Date.OuterEarliest < Figures.Post.Night.Date.Earliest", "True" },
        { "Figures.Post.Night.Place.HasFact", "False" },
        { "Figures.Post.Moved.Value", "12" },
        { "Figures.Post.Moved", "12 pallets" },
        { "Figures.Post.Moved.By == Sources.Post", "True" },
        { "Figures.Post.Moved.IsAttributed", "False" },
        { "Figures.Post.Moved.Quantity + new Quantity<OwnUnits.Pallet>(1)", "13 pallets" },
        { "Figures.Post.More.Value is null", "True" },
        { "Figures.Post.More.Core", "[24, 96]" },
        { "Figures.Post.More", "dozens" },
        { "Dates.Post.End.Date.ToEdtfDate() == EdtfDate.Parse(\"2018-09\", null)", "True" },
        { "Dates.Post.End.Event", "the end" },
        { "Dates.Post.End.Date.Edtf", "2018-09" },
        { "Dates.Post.End.Inferred", "the year is that of the text" },
        { "Dates.Post.End.Place == Places.Vladivostok", "True" },
        { "Dates.Post.End", "2018-09 the end" },
        { "Places.Vladivostok.In[0] == Places.Russia", "True" },
        { "Places.Vladivostok.IsIn(Places.Russia)", "True" },
        { "Places.Russia.IsIn(Places.Vladivostok)", "False" },
        { "Places.Vladivostok.Latitude", "43.1155" },
        { "Places.Vladivostok.Radius", "5000" },
        { "Places.Vladivostok.Also[0]", "Владивосток" },
        { "Sources.Post.IsDocument", "True" },
        { "Sources.Post.Publisher == Sources.DailyPost", "True" },
        { "Sources.Post.Published", "2019-01-05" },
        { "Sources.Post.Url", "https://example.org/post" },
        { "Sources.Ministry.Evidence[0]", "7098c44ea293[3, 5)" },
        { "Sources.Census.Kind", "Report" },
        { "Documents.Post.Title", "Workers leave" },
        { "Documents.Post.Authors", "A. Writer, B" },
        { "Documents.Post.Source == Sources.Post", "True" },
        { "Documents.Registers.Source.HasFact", "False" },
        { "Documents.Post.Location", "seeds/post.facts.md(1,1)" },
        { "Documents.Post.Figures.Count", "6" },
        { "Documents.Post.Figures.All.Count", "7" },
        { "Measures.Hours.Nature", "Rate" },
        { "Measures.Hours.NeedsPlace", "False" },
        { "Measures.Workers.Unit == Unit.Of<Person>()", "True" },
        { "Measures.Workers.Observations", "21000 persons, about 19000 persons" },
        { "Measures.Workers.At(new DateOnly(2018, 9, 9)).Count", "2" },
        { "Measures.Workers.At(new DateOnly(2017, 9, 9)).Count", "0" },
        { "Dataset.Figures.Count", "6" },
        { "Dataset.Figures.Count(f => f.Measure == Measures.Workers)", "2" },
        { "Dataset.Figures.All.Count(f => f.Status == FactStatus.Retracted)", "1" },
        { "Dataset.Places.Count", "2" },
        { "Dataset.Sources.Count", "5" },
        { "Dataset.Documents.Count", "2" },
        { "Dataset.Find(\"post:all\").Figure == Figures.Post.All.WithoutUnit", "True" },
        { "Dataset.Find(\"post:all\").Figure.GetHashCode() == Figures.Post.All.WithoutUnit.GetHashCode()", "True" },
        { "Dataset.Find(\"post:end\").Date == Dates.Post.End", "True" },
        { "Dataset.Find(\"post\").Document == Documents.Post", "True" },
        { "Dataset.Find(\"post\").Source == Sources.Post", "True" },
        { "Dataset.Find(\"russia\").Place == Places.Russia", "True" },
        { "Dataset.Find(\"workers\").Measure == Measures.Workers", "True" },
        { "Dataset.Find(\"post:nothing\").HasFact", "False" },
        { "Dataset.Find(\"nothing:all\").HasFact", "False" },
        { "Dataset.Find(\"\").HasFact", "False" },
        { "Dataset.Find(\"post:all\").Figure.As<Person>()!.Value == Figures.Post.All", "True" },
        { "Dataset.Find(\"post:all\").Figure.As<Hour>() is null", "True" },
        { "System.Text.Json.JsonSerializer.Serialize(Figures.Post.Night.Core)", "{\"low\":\"7.5\",\"high\":\"7.5\",\"lowOpen\":false,\"highOpen\":false}" },
        { "System.Text.Json.JsonSerializer.Serialize(Figures.Post.Moved.Quantity)", "{\"value\":\"12\",\"core\":{\"low\":\"12\",\"high\":\"12\",\"lowOpen\":false,\"highOpen\":false},\"outer\":{\"low\":\"11.5\",\"high\":\"12.5\",\"lowOpen\":false,\"highOpen\":true},\"unit\":\"pallet\"}" },
        { "System.Text.Json.JsonSerializer.Serialize(Figures.Post.Night) == System.Text.Json.JsonSerializer.Serialize(Figures.Post.Night.WithoutUnit)", "True" },
        { "System.Text.Json.JsonSerializer.SerializeToElement(Figures.Post.All).GetProperty(\"value\").GetString()", "21000" },
        { "System.Text.Json.JsonSerializer.SerializeToElement(Figures.Post.All).GetProperty(\"location\").GetProperty(\"column\").GetInt32()", "55" },
        { "System.Text.Json.JsonSerializer.SerializeToElement(Dates.Post.End).GetProperty(\"earliest\").GetString()", "2018-09-01" },
        { "System.Text.Json.JsonSerializer.SerializeToElement(Places.Vladivostok).GetProperty(\"in\")[0].GetString()", "russia" },
        { "System.Text.Json.JsonSerializer.SerializeToElement(Sources.Official).GetProperty(\"anonymous\").GetBoolean()", "True" },
        { "Figures.Post.All is { Value: > 20000, Place.Iso: \"RU\" }", "True" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_member_gives(string expression, string expected) =>
        Assert.Equal(expected, s_dataset.Value.Call("Case" + Index(expression)));

    private static int Index(string expression) => Cases.Select((row, index) => (Expression: (string)((object[])row)[0], index)).First(row => row.Expression == expression).index;

    private static string Expressions() => $$"""
        using System;
        using System.Linq;
        using Facts;
        using Facts.UnitTypes;
        using Sample;

        /// <summary>A test's own code.</summary>
        public static class Probe
        {
        {{string.Join("\n", Cases.Select((row, index) => $$"""
                /// <summary>A case.</summary>
                public static string Case{{index}}() => Convert.ToString((object?)({{((object[])row)[0]}}), System.Globalization.CultureInfo.InvariantCulture) ?? "";
            """))}}
        }
        """;
}
