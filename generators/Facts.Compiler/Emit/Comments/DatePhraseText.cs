using Facts.Compiler.Binding.Dates;

namespace Facts.Compiler.Emit.Comments;

/// <summary>A date in EDTF, after the part of it that is meant, and before the date in the Julian calendar where the document uses that.</summary>
internal static class DatePhraseText
{
    public static string? Of(DateValue? date) => date is null ? null : date.Part switch
    {
        DatePart.Early => "early ",
        DatePart.Mid => "mid ",
        DatePart.Late => "late ",
        DatePart.Start => "start of ",
        DatePart.End => "end of ",
        _ => "",
    } + date.Edtf + (date.Julian is null ? "" : $" (Julian {date.Julian})");
}
