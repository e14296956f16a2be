using Facts.Compiler.Binding.Units;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Binding.Figures;

/// <summary>A figure with <c>convert=yes</c> whose words are in another unit of the kind: read in that unit, and multiplied exactly.</summary>
internal sealed class ConvertedReading(FigureInput input, UnitDefinition printed, QuantityPhrase phrase, WordList words)
{
    /// <summary>An amount with the units that it names is shorter.</summary>
    private const int LongestWords = 1000;

    /// <summary>The reading in the unit that the words name; null where they name none of the figure's kind.</summary>
    public static ConvertedReading? Find(FigureInput input)
    {
        if (input.Words.Text.Length > LongestWords)
        {
            return null;
        }

        foreach (UnitDefinition unit in UnitVocabularies.NamedIn(input.Words.Text, input.Unit, input.Language))
        {
            var reader = new QuantityReader(input.Words.Text, input.Language, UnitVocabularies.Of(unit, input.Language));
            if (reader.Read().Phrase is { } phrase)
            {
                return new ConvertedReading(input, unit, phrase, reader.Words);
            }
        }

        return null;
    }

    public FigureStatement? Of(ModifierRow? mod, FigureFindings findings)
    {
        FigureInput inPrinted = input with { Unit = printed, Vocabulary = UnitVocabularies.Of(printed, input.Language) };
        if (new PhraseStatement(inPrinted, words, findings).Of(phrase, mod) is not { } statement)
        {
            return null;
        }

        UnitConversion conversion = UnitConversion.Between(printed, input.Unit);
        string? value = DecimalReader.Read(statement.Value) is { } number ? PrintedDecimal.Of(conversion.Apply(number.Value))?.ToString() : null;
        return statement with { Intervals = statement.Intervals.Map(conversion.Factor, conversion.Offset), Value = value };
    }
}
