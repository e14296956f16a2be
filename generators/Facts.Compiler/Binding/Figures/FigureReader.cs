using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Language.Quantities;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Figures;

/// <summary>Reads the number, the modifier and the unit that a figure's words and attributes say.</summary>
internal static class FigureReader
{
    /// <summary>The reading; null where there is none, which has then been reported.</summary>
    public static FigureReading? Read(FigureInput input, ICollection<Diagnostic> diagnostics)
    {
        var findings = new FigureFindings(input, diagnostics);
        FigureAttributes attributes = FigureAttributes.Read(input, findings);
        if (findings.Any || CheckNumberless(attributes, input, findings))
        {
            return null;
        }

        var reader = new QuantityReader(input.Words.Text, input.Language, input.Vocabulary, input.Words.Seams);
        FigureStatement? statement = Statement(input, attributes, reader, findings);
        return statement is null || findings.Any ? null : Limited(statement, input, findings);
    }

    private static FigureStatement? Statement(FigureInput input, FigureAttributes attributes, QuantityReader reader, FigureFindings findings)
    {
        bool isStated = attributes.Value is not null || attributes.Mod is { NeedsNoNumber: true };
        if (isStated && !(attributes.Value is null && reader.Read().Phrase is WordPhrase))
        {
            IReadOnlyList<QuantityPhrase> phrases = NumbersOnly(reader, input);
            return new StatedValue(input, reader.Words, phrases, reader.Problems, findings).Of(attributes);
        }

        if (input.IsFree)
        {
            return new FreeWords(input, reader.Words, NumbersOnly(reader, input), findings).Of(attributes.Mod);
        }

        if (!isStated)
        {
            new BesideCheck(input, findings).Check(reader, attributes);
        }

        QuantityReading reading = reader.Read();
        if (reading.Phrase is { } phrase)
        {
            return new PhraseStatement(input, reader.Words, findings).Of(phrase, attributes.Mod);
        }

        if (input.Converts && ConvertedReading.Find(input) is { } converted)
        {
            return converted.Of(attributes.Mod, findings);
        }

        new NotUnderstood(input, reader, reading, findings).Report(attributes.Mod);
        return null;
    }

    /// <summary>What reads as a date is no number: "in May 2019" has none.</summary>
    private static IReadOnlyList<QuantityPhrase> NumbersOnly(QuantityReader reader, FigureInput input)
    {
        IReadOnlyList<TextSpan> dates = DateSpans.In(input.Words.Text, input.Language);
        return dates.Count == 0 ? reader.Find() : [.. Outside(dates, reader)];
    }

    /// <summary>Both stand in the order of the text, so that each is passed once.</summary>
    private static IEnumerable<QuantityPhrase> Outside(IReadOnlyList<TextSpan> dates, QuantityReader reader)
    {
        int next = 0;
        foreach (QuantityPhrase phrase in reader.Find())
        {
            int start = reader.Words.SpanOf(phrase.Range).Start;
            while (next < dates.Count && dates[next].End <= start)
            {
                next++;
            }

            if (next == dates.Count || !dates[next].Contains(start))
            {
                yield return phrase;
            }
        }
    }

    private static FigureReading? Limited(FigureStatement statement, FigureInput input, FigureFindings findings)
    {
        Interval limits = Interval.Between(input.Unit.Least, input.Unit.Greatest).Intersect(Interval.Between(input.Least, input.Greatest));
        IntervalPair intervals = statement.Intervals.Cut(limits);
        if (statement.Value is not null && DecimalReader.Read(statement.Value) is null)
        {
            findings.Add(NumberRules.TooLong(statement.Place, statement.Written));
            return null;
        }

        if (IsWithin(statement.Modifier, intervals, limits))
        {
            return new FigureReading(statement.Value, statement.Modifier, intervals.Core, intervals.Outer);
        }

        findings.Add(NumberRules.OutsideLimits(statement.Place, statement.Written, $"'{input.Unit.Id}'", Shown(limits)));
        return null;
    }

    /// <summary>A number that is not known, or without an end, has no value.</summary>
    private static bool CheckNumberless(FigureAttributes attributes, FigureInput input, FigureFindings findings)
    {
        if (attributes.Mod is not { Modifier: Modifier.Unknown or Modifier.Unlimited } mod || input.Value is not { } value)
        {
            return false;
        }

        findings.Add(NumberRules.ValueOfNoNumber(findings.Locate(value.Value), value.Value.Text, mod.Name));
        return true;
    }

    /// <summary>Whether unit and measure allow what is stated. What is not known lies somewhere in what they allow; what has no end does not fit below one.</summary>
    private static bool IsWithin(Modifier modifier, IntervalPair intervals, Interval limits) => modifier switch
    {
        Modifier.Unknown => true,
        Modifier.Unlimited => limits.High is null,
        _ => !intervals.Core.IsEmpty,
    };

    private static string Shown(Interval limits) => limits switch
    {
        { Low: { } low, High: { } high } => $"from {DecimalText.Nearest(low)} to {DecimalText.Nearest(high)}",
        { Low: { } low } => $"at least {DecimalText.Nearest(low)}",
        { High: { } high } => $"at most {DecimalText.Nearest(high)}",
        _ => "any number",
    };
}
