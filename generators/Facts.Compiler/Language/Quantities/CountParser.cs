using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads an amount with its modifier: <c>more than 40</c>, <c>18 years or older</c>, <c>between 5 and 10 days</c>, <c>from 8 am to 8 pm</c>.</summary>
internal sealed class CountParser(WordList words, Lexicon lexicon, AmountParser amounts, ModifierParser modifiers, ICollection<NumberProblem> problems)
{
    private readonly ClockParser _clocks = new(words, lexicon);

    public CountPhrase? Read(int start)
    {
        int first = modifiers.SkipFillers(start);
        if (_clocks.Read(first) is { } clock)
        {
            return new CountPhrase(new TokenRange(start, clock.End), null, clock);
        }

        if (Opened(first) is { } range)
        {
            return WithAfter(start, null, range);
        }

        PhraseMatch<Modifier>? before = modifiers.Before(start);
        int index = before is null ? first : modifiers.SkipFillers(before.End);
        AmountPhrase? amount = amounts.Read(index);
        if (amount is null && before is not null)
        {
            // "Some" may be the word of quantity, and "a" the article, of what follows.
            NoteSecond(before, index);
            before = null;
            amount = amounts.Read(first);
        }

        // "Another hundred": what may be a filler is the article of the number.
        amount ??= first > start ? amounts.Read(start) : null;

        return amount is null ? null : WithAfter(start, before, amount);
    }

    /// <summary>"At most about 30": two modifiers say two things, unless they are one phrase of the lexicon.</summary>
    private void NoteSecond(PhraseMatch<Modifier> before, int index)
    {
        if (modifiers.Before(index) is { } second && second.Range.Start == index && amounts.Read(modifiers.SkipFillers(second.End)) is not null)
        {
            problems.Add(new NumberProblem(NumberProblemKind.TwoModifiers, TokenRange.Of(before.Range, second.Range)));
        }
    }

    private AmountPhrase? Opened(int index)
    {
        RangeOpening opening = lexicon.Particles.Between.At(words, index) is not null ? RangeOpening.Between : RangeOpening.From;
        PhraseMatch<bool>? word = lexicon.Particles.Between.At(words, index) ?? lexicon.Particles.From.At(words, index);
        return word is not null && amounts.Read(word.End, opening) is { Form: AmountForm.Range } range ? range : null;
    }

    private CountPhrase? WithAfter(int start, PhraseMatch<Modifier>? before, AmountPhrase amount)
    {
        PhraseMatch<Modifier>? after = modifiers.After(amount.End);
        if (before is not null && after is not null && before.Value != after.Value)
        {
            problems.Add(new NumberProblem(NumberProblemKind.TwoModifiers, new TokenRange(before.Range.Start, after.End)));
            after = null;
        }

        Modifier? modifier = before?.Value ?? after?.Value;
        if (modifier is { } said && !MayQualify(said, amount))
        {
            problems.Add(new NumberProblem(NumberProblemKind.TwoModifiers, new TokenRange(start, after?.End ?? amount.End)));
            return before is null ? new CountPhrase(new TokenRange(start, amount.End), null, amount) : null;
        }

        int end = after?.End ?? amount.End;
        if (after is not null && amount.Unit is null && amounts.Units.After(end) is { } unit)
        {
            // "30 or more hours"
            (amount, end) = (amount with { Unit = unit }, unit.End);
        }

        return new CountPhrase(new TokenRange(start, end), modifier, amount);
    }

    /// <summary>About may stand before all that is no exact number; the others qualify one number that has no spread of its own.</summary>
    private static bool MayQualify(Modifier modifier, AmountPhrase amount) => amount.Form switch
    {
        AmountForm.Number or AmountForm.Share or AmountForm.Compound => amount.First.Uncertainty is null,
        AmountForm.Range or AmountForm.Order or AmountForm.Few => modifier == Modifier.About,
        _ => false,
    };
}
