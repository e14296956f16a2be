using Facts.Compiler.Binding.Model;

namespace Facts.Compiler.Binding;

/// <summary>The words that attributes with a closed list of values take.</summary>
internal static class Vocabulary
{
    public static IReadOnlyList<(string Word, Basis Meaning)> Bases { get; } =
    [
        ("counted", Basis.Counted), ("estimate", Basis.Estimate), ("forecast", Basis.Forecast), ("quota", Basis.Quota), ("plan", Basis.Plan),
        ("allegation", Basis.Allegation),
    ];

    public static IReadOnlyList<(string Word, FactStatus Meaning)> Statuses { get; } =
    [
        ("current", FactStatus.Current), ("corrected", FactStatus.Corrected), ("disputed", FactStatus.Disputed),
        ("superseded", FactStatus.Superseded), ("retracted", FactStatus.Retracted),
    ];

    public static IReadOnlyList<(string Word, Nature Meaning)> Natures { get; } =
    [
        ("stock", Nature.Stock), ("flow", Nature.Flow), ("rate", Nature.Rate), ("share", Nature.Share), ("ratio", Nature.Ratio),
    ];

    public static IReadOnlyList<(string Word, Recurrence Meaning)> Recurrences { get; } =
    [
        ("yearly", Recurrence.Yearly), ("monthly", Recurrence.Monthly), ("daily", Recurrence.Daily),
    ];

    /// <summary>The calendars that the words of a date may be in.</summary>
    public static IReadOnlyList<(string Word, DateCalendar Meaning)> Calendars { get; } = [("gregorian", DateCalendar.Gregorian), ("julian", DateCalendar.Julian)];

    /// <summary>What a <c>.source</c> may be.</summary>
    public static IReadOnlyList<(string Word, SourceKind Meaning)> SourceKinds { get; } =
    [
        ("document", SourceKind.Document), ("outlet", SourceKind.Outlet), ("report", SourceKind.Report), ("statement", SourceKind.Statement),
        ("law", SourceKind.Law), ("specification", SourceKind.Specification), ("agency", SourceKind.Agency), ("person", SourceKind.Person), ("group", SourceKind.Group), ("photo", SourceKind.Photo),
    ];

    /// <summary>What a seed may be.</summary>
    public static IReadOnlyList<(string Word, SourceKind Meaning)> DocumentKinds { get; } =
    [
        ("article", SourceKind.Article), ("report", SourceKind.Report), ("statement", SourceKind.Statement), ("law", SourceKind.Law),
        ("specification", SourceKind.Specification), ("post", SourceKind.Post), ("note", SourceKind.Note), ("register", SourceKind.Register),
    ];

    /// <summary>How the numbers of a document are meant; what each word means is whether they are exact.</summary>
    public static IReadOnlyList<(string Word, bool Meaning)> Numbers { get; } = [("exact", true), ("rounded", false)];

    public static IReadOnlyList<(string Word, bool Meaning)> YesNo { get; } = [("yes", true), ("no", false)];

    /// <summary>Whether the word says that numbers are exact; null where there is none, or none of the words, which has then been reported.</summary>
    public static bool? IsExact(string? numbers) => Numbers.Where(word => word.Word == numbers).Select(word => (bool?)word.Meaning).FirstOrDefault();

    /// <summary>The nature that a word means; a stock where it is none of the words, which has then been reported.</summary>
    public static Nature NatureOf(string? nature) => Natures.Where(word => word.Word == nature).Select(word => word.Meaning).FirstOrDefault();
}
