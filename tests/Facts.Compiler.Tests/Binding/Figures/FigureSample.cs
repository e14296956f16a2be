using System.Collections.Generic;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Tests.Binding.Figures;

/// <summary>The words of a figure, read in a unit.</summary>
internal sealed class FigureSample
{
    private readonly List<Diagnostic> _problems = [];

    public FigureSample(string words, string unit = "person", bool takesChanges = true, string? language = null)
    {
        UnitDefinition known = UnitRegistry.Find(unit)!;
        var input = new FigureInput(SourceText.From("a.facts.md", words), PlainText.Verbatim(words, 0), null, null, known, UnitVocabularies.Of(known, language), null, null)
        {
            Language = language,
            TakesChanges = takesChanges,
        };
        Reading = FigureReader.Read(input, _problems);
    }

    public FigureReading? Reading { get; }

    public string? Modifier => Reading is null ? null : ModifierTable.NameOf(Reading.Modifier);

    public string Problems => string.Join("; ", _problems.Select(problem => problem.Message(path => path)));
}
