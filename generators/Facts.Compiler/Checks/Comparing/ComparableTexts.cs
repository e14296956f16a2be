using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Binding.Declarations;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Binding.Units;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>Puts statements in words for findings.</summary>
internal static class ComparableTexts
{
    public static ComparableText Of(BoundFigure figure, FigureReading reading, UnitDefinition unit, BoundDocument document, NameIndex names) => new(
        $"\"{figure.Text}\" ({Amount(reading)} {unit.Plural})",
        figure.Date is { } date ? DateText.Of(date) : "",
        figure.Where is { } where ? names.Find(DeclarationKind.Place, where)?.Words ?? where : "",
        Who(figure.Provenance.By, document, names));

    public static ComparableText Of(BoundDate date, DateValue value, BoundDocument document, NameIndex names) => new(
        $"\"{date.Text}\" ({DateText.Of(value)})",
        DateText.Of(value),
        date.Where is { } where ? names.Find(DeclarationKind.Place, where)?.Words ?? where : "",
        Who(date.Provenance.By, document, names));

    private static string Amount(FigureReading reading) => reading.Modifier == Modifier.Unlimited ? "no limit of" : IntervalText.Of(reading.Outer);

    private static string Who(string? by, BoundDocument document, NameIndex names) =>
        by is null ? document.Id : $"{names.Find(DeclarationKind.Source, by)?.Words ?? by} in {document.Id}";
}
