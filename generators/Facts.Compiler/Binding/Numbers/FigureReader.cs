using Facts.Compiler.Binding.Dates;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads the number, the modifier and the unit that a figure's words say.</summary>
internal static class FigureReader
{
    /// <summary>The reading; null where there is none, which has then been reported.</summary>
    public static FigureReading? Read(FigureInput input, ICollection<Diagnostic> diagnostics)
    {
        var findings = new FigureFindings(input, diagnostics);
        EquatableArray<DatePhrase> dates = DatePhraseReader.Find(input.Words.Text);
        WordList words = WordScanner.Scan(input.Words.Text, [.. dates.Select(phrase => phrase.Span)]);
        var units = new UnitWords(input.Unit, input.Numerator, input.Denominator);
        LiteralCheck.Check(words, findings);
        OutsideModifierCheck.Check(input, findings);
        FigureAttributes attributes = FigureAttributes.Read(input, findings);
        if (CheckNumberless(attributes, input, findings))
        {
            return null;
        }

        FoundAmounts found = FoundAmounts.In(words, units);
        OutsideModifierCheck.CheckAfter(found, words, input, findings);
        ChangeWords? level = found.First is { Change: null } first ? new LevelCheck(words, units, input.TakesChanges).Find(first) : null;
        bool isPlain = found.First?.Change is null && level is null;
        if (found.First?.Change is { } change)
        {
            CheckChange(found.First, change, words, input, findings);
        }
        else if (level is null)
        {
            CheckOneNumber(found, words, input, findings);
        }
        else if (input.Value is null)
        {
            findings.Add(NumberRules.ChangeOfLevel(findings.Place(words, level.Start, level.End), words.Written(level.Start, level.End)));
        }

        bool isSaid = !isPlain && input.Value is not null;
        FigureStatement? statement = isPlain && found.Second is not null ? null : found.First is { } amount && !isSaid
            ? new AmountStatement(words, units, attributes, input, findings).Read(amount)
            : new WordStatement(words, units, attributes, input, findings).Read(isSilent: findings.Any);
        if (statement is null || findings.Any)
        {
            return null;
        }

        Interval limits = LimitsOf(input);
        IntervalPair intervals = statement.Intervals.Cut(limits);
        if (IsWithin(statement.Modifier, intervals, limits))
        {
            return new FigureReading(statement.Value, statement.Modifier, intervals.Core, intervals.Outer, dates);
        }

        findings.Add(NumberRules.OutsideLimits(statement.Place, statement.Written, $"'{input.Unit.Id}'", Shown(limits)));
        return null;
    }

    private static void CheckOneNumber(FoundAmounts found, WordList words, FigureInput input, FigureFindings findings)
    {
        if (found is { First: { } first, Second: { } second })
        {
            findings.Add(NumberRules.TwoNumbers(
                findings.Place(words, second.Start, second.UnitEnd), words.Written(first.Start, first.UnitEnd), words.Written(second.Start, second.UnitEnd)));
        }

        if (found.Label is var (start, end) && !(end == start + 1 && DigitNumeral.WithCommas(words, start) is not null))
        {
            findings.Add(NumberRules.Label(findings.Place(words, start, end), words.Written(start, end)));
        }
        else if (found is { First: null, Ordinal: var (from, to) } && input.Value is null && input.Mod is null && QuantityWordMatcher.First(words) is null)
        {
            findings.Add(NumberRules.Ordinal(findings.Place(words, from, to), words.Written(from, to)));
        }
    }

    /// <summary>A number that words change counts only where attributes say what they make of it.</summary>
    private static void CheckChange(Amount amount, NumberChange change, WordList words, FigureInput input, FigureFindings findings)
    {
        bool isSaid = change.Remedy switch
        {
            Remedy.Value => input.Value is not null,
            Remedy.Modifier => input.Mod is not null,
            _ => input.Value is not null || input.Mod is not null,
        };
        if (!isSaid)
        {
            findings.AddChange(words, change, words.Written(amount.First.Start, amount.First.End));
        }
    }

    /// <summary>A number that is not known, or without an end, has no value.</summary>
    private static bool CheckNumberless(FigureAttributes attributes, FigureInput input, FigureFindings findings)
    {
        if (attributes.Mod is not { Modifier: Modifier.Unknown or Modifier.Unlimited } mod || input.Value is not { } value)
        {
            return false;
        }

        findings.Add(NumberRules.ValueOfNoNumber(findings.Place(value.Value), value.Value.Text, mod.Name));
        return true;
    }

    /// <summary>Whether unit and measure allow what is stated. What is not known lies somewhere in what they allow; what has no end does not fit below one.</summary>
    private static bool IsWithin(Modifier modifier, IntervalPair intervals, Interval limits) => modifier switch
    {
        Modifier.Unknown => true,
        Modifier.Unlimited => limits.High is null,
        _ => !intervals.Core.IsEmpty,
    };

    private static Interval LimitsOf(FigureInput input) =>
        Interval.Between(input.Unit.Least, input.Unit.Greatest).Intersect(Interval.Between(input.Least, input.Greatest));

    private static string Shown(Interval limits) => limits switch
    {
        { Low: { } low, High: { } high } => $"from {DecimalText.Nearest(low)} to {DecimalText.Nearest(high)}",
        { Low: { } low } => $"at least {DecimalText.Nearest(low)}",
        { High: { } high } => $"at most {DecimalText.Nearest(high)}",
        _ => "any number",
    };
}
