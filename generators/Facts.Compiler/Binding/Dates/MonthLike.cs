using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Words that look like the name of a month and are none in English: misspelt ones, and those of other languages that seeds are taken from.</summary>
internal static class MonthLike
{
    private static readonly HashSet<string> s_foreign = new(StringComparer.Ordinal)
    {
        "januar", "jänner", "februar", "feber", "märz", "maerz", "mai", "juni", "juli", "oktober", "dezember", "janvier", "février", "fevrier", "mars", "avril", "juin", "juillet", "août",
        "aout", "septembre", "octobre", "novembre", "décembre", "decembre", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre",
        "noviembre", "diciembre", "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "janeiro", "fevereiro", "março", "maio", "junho", "julho",
        "setembro", "outubro", "novembro", "dezembro", "januari", "februari", "maart", "mei", "augustus", "augusti", "maj", "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
        "lipca", "sierpnia", "września", "października", "listopada", "grudnia", "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря", "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь", "січня", "лютого", "березня", "квітня", "травня",
        "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня", "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık",
    };

    public static bool Is(DateWord word) =>
        s_foreign.Contains(word.Text) || (word.Text.Length >= 4 && char.IsUpper(word.Written[0]) && DateNames.Month(word.Text) is null or 0 && NearestName.Of(word.Text, DateNames.MonthNames) is not null);
}
