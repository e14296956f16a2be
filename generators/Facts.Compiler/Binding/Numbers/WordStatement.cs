using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>What words without a number state: by a word of quantity, by <c>mod=</c>, or by <c>value=</c>.</summary>
internal sealed class WordStatement(WordList words, UnitWords units, FigureAttributes attributes, FigureInput input, FigureFindings findings)
{
    private readonly ModifierMatch? _quantity = QuantityWordMatcher.First(words);

    /// <summary>The statement; null where there is none, which has been reported unless <paramref name="isSilent"/> (another finding says why).</summary>
    public FigureStatement? Read(bool isSilent)
    {
        if (input.Value is not null)
        {
            return attributes.Value is { } value ? OfValue(value) : null;
        }

        if (attributes.Mod is { Modifier: Modifier.Unknown or Modifier.Unlimited } numberless)
        {
            return Vague(numberless.Modifier, 0, 0);
        }

        if (_quantity is not null)
        {
            return OfQuantity(_quantity);
        }

        if (attributes.Mod is { NeedsNoNumber: true } mod)
        {
            return Vague(mod.Modifier, 0, words.Count);
        }

        if (attributes.Mod is { } needy && !isSilent)
        {
            findings.Add(NumberRules.ModifierNeedsNumber(findings.Place(input.Mod!.Value), needy.Name, Needed(needy), Shown));
        }
        else if (!isSilent && input.Mod is null)
        {
            findings.Add(NumberRules.NoNumber(findings.AllWords(), Shown));
        }

        return null;
    }

    private string Shown => input.Words.Text.Trim().Replace(Text.PlainText.Gap, '…');

    private FigureStatement OfQuantity(ModifierMatch quantity)
    {
        string written = words.Written(quantity.Start, quantity.End);
        if (input.Mod is null && ChangingWords.BeforeQuantity(words, quantity) is { } change)
        {
            findings.AddChange(words, change, written);
            return Vague(quantity.Modifier, quantity.Start, quantity.End);
        }

        if (attributes.Mod is { } mod && mod.Modifier != quantity.Modifier)
        {
            findings.Add(NumberRules.ModifierDisagrees(findings.Place(input.Mod!.Value), mod.Name, written, ModifierTable.Of(quantity.Modifier).Name));
        }

        if (quantity.Modifier == Modifier.Few && new AmountUnits(words, units).AfterOrder(quantity.End) is { } name)
        {
            new UnitCheck(words, units, findings).CheckNames([name]);
        }

        return Vague(quantity.Modifier, quantity.Start, quantity.End);
    }

    private FigureStatement Vague(Modifier modifier, int start, int end)
    {
        if (!input.TakesChanges && modifier is Modifier.Rose or Modifier.Fell)
        {
            findings.Add(NumberRules.ChangeOfLevel(
                end > start ? findings.Place(words, start, end) : findings.Place(input.Mod!.Value), end > start ? words.Written(start, end) : ModifierTable.Of(modifier).Name));
        }

        bool isPure = modifier is Modifier.Most or Modifier.Rose or Modifier.Fell;
        if (isPure && end > start)
        {
            new UnitCheck(words, units, findings).CheckPure(start, end);
        }

        return new FigureStatement(
            modifier,
            InUnit(modifier),
            modifier == Modifier.None ? "0" : null,
            end > start ? findings.Place(words, start, end) : findings.AllWords(),
            end > start ? words.Written(start, end) : Shown);
    }

    private FigureStatement OfValue(Numeral value)
    {
        Text.FileSpan place = findings.Place(input.Value!.Value);
        string written = input.Value!.Value.Text;
        Modifier modifier = attributes.Mod?.Modifier ?? Modifier.Exact;
        if (attributes.Mod is { } mod && !CanQualify(mod, value))
        {
            findings.Add(mod.NeedsNoNumber
                ? NumberRules.ModifierDisagrees(findings.Place(input.Mod!.Value), mod.Name, written, "exact")
                : NumberRules.ModifierNeedsNumber(findings.Place(input.Mod!.Value), mod.Name, Needed(mod), Shown));
            modifier = Modifier.Exact;
        }

        bool isComparable = _quantity?.Modifier switch
        {
            Modifier.Rose or Modifier.Fell => input.TakesChanges && PureScale.Of(units) is not null,
            Modifier.Most => PureScale.Of(units) is not null,
            _ => true,
        };
        if (_quantity is not null && isComparable && !InUnit(_quantity.Modifier).Outer.Contains(value.Value))
        {
            string said = words.Written(_quantity.Start, _quantity.End);
            findings.Add(NumberRules.ValueDisagrees(place, written, said, $"'{ModifierTable.Of(_quantity.Modifier).Name}'"));
        }

        IntervalPair intervals = modifier == Modifier.None
            ? ModifierIntervals.OfWord(modifier)
            : ModifierIntervals.Of(modifier, new PrintedNumber(value.Value, value.Place), isExact: input.IsExact);
        string? printed = modifier == Modifier.Order ? null : DecimalText.Fixed(value.Value, value.Decimals ?? 0);
        return new FigureStatement(modifier, intervals, printed, place, written);
    }

    /// <summary>A modifier of a number; or <c>none</c> of 0, <c>order</c> of a power of ten.</summary>
    private static bool CanQualify(ModifierRow mod, Numeral value) => mod.Modifier switch
    {
        Modifier.None => value.Value.Sign == 0,
        Modifier.Order => value.Value >= 10 && value.Value == DigitNumeral.PlaceOf(value.Value),
        _ => mod.QualifiesNumber,
    };

    private IntervalPair InUnit(Modifier modifier)
    {
        IntervalPair pair = ModifierIntervals.OfWord(modifier);
        return modifier is Modifier.Most or Modifier.Rose or Modifier.Fell ? pair.Map(PureScale.Of(units) ?? Rational.One, Rational.Zero) : pair;
    }

    private static string Needed(ModifierRow mod) => mod.Modifier switch
    {
        Modifier.Range => "a range (20–30)",
        Modifier.PlusMinus => "a ± (20 ± 2)",
        Modifier.Order => "a word such as hundreds or thousands",
        _ => "a number",
    };
}
