using Facts.Compiler.Language.Dates;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>Where words read as dates, so that no number is taken from them.</summary>
internal static class DateSpans
{
    public static IReadOnlyList<TextSpan> In(string text, string? language) => [.. DateGrammar.Of(language).FindInFigure(text).Select(phrase => phrase.Span)];
}
