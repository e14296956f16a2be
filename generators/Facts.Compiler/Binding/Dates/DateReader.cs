using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Dates;

/// <summary>Reads dates: EDTF in attributes, English in the text, and whether the two agree.</summary>
internal static class DateReader
{
    /// <summary>The date of a <c>.date</c> span; null where there is none, which has then been reported.</summary>
    public static DateValue? Read(DateInput input, ICollection<Diagnostic> diagnostics) => null;

    /// <summary>The date that an attribute or a key of the front matter says in EDTF; null where it isn't well formed, which has then been reported at the exact characters.</summary>
    public static DateValue? ReadEdtf(SourceText source, Token edtf, Token? part, ICollection<Diagnostic> diagnostics) => null;
}
