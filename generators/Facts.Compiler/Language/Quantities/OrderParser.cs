using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads orders of magnitude: <c>tens of thousands</c>, <c>hundreds of hours</c>, <c>a few hundred</c>, <c>several million</c>.</summary>
internal sealed class OrderParser(WordList words, Lexicon lexicon, UnitParser units)
{
    public AmountPhrase? Read(int start) => Order(start) ?? Few(start);

    private AmountPhrase? Order(int start) =>
        lexicon.Orders.At(words, start) is { } order ? WithUnit(AmountForm.Order, NumberPhrase.InWords(order.Range, order.Value)) : null;

    private AmountPhrase? Few(int start)
    {
        if (lexicon.Quantities.At(words, start) is not { Value: Modifier.Few } few)
        {
            return null;
        }

        Rational scale = Rational.One;
        int end = few.End;
        while (lexicon.Numbers.At(words, end) is { Value.Role: NumberRole.Hundred or NumberRole.Scale or NumberRole.Group } word)
        {
            (scale, end) = (scale * word.Value.Value, word.End);
        }

        return scale == Rational.One ? null : WithUnit(AmountForm.Few, NumberPhrase.InWords(new TokenRange(start, end), scale));
    }

    private AmountPhrase WithUnit(AmountForm form, NumberPhrase number)
    {
        UnitPhrase? unit = units.After(number.End) ?? units.AfterOf(number.End);
        return new AmountPhrase(form, number.Range.To(unit?.End ?? number.End), number) { Unit = unit };
    }
}
