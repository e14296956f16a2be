namespace Facts.Compiler.Binding.Dates;

/// <summary>
/// What words say of a date, as far as they go. <paramref name="Pattern"/> is EDTF, with the year <c>XXXX</c> where they name none; null where they
/// say only how long (<paramref name="LongestDays"/>, "the last 10 years": the longest that can be meant). The weekday counts from Monday, 0.
/// </summary>
internal sealed record DateSaying(string? Pattern, DatePart Part, DateRelation Relation, int? Weekday, bool IsEach, long? LongestDays)
{
    /// <summary>The year of a pattern whose words say none.</summary>
    public const string NoYear = "XXXX";

    public static DateSaying At(string pattern) => new(pattern, DatePart.Whole, DateRelation.At, null, IsEach: false, null);

    /// <summary>Whether it can be resolved without a year from elsewhere.</summary>
    public bool IsComplete => Pattern is not null && Pattern.IndexOf(NoYear, StringComparison.Ordinal) < 0;

    public DateSaying InYear(string year) => this with { Pattern = Pattern?.Replace(NoYear, year) };
}
