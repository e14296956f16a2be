using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Finds the dates that English words say.</summary>
internal static class DatePhraseReader
{
    /// <summary>All phrases after <em>since, in, by, until, as of, …</em>, and all dates that stand by themselves, from left to right, none overlapping.</summary>
    public static EquatableArray<DatePhrase> Find(string words) => default;
}
