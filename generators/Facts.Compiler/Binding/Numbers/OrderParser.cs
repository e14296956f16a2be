using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>Reads numbers of which only the order is said: <c>thousands</c>, <c>tens of thousands</c>, <c>dozens</c>, <c>a few hundred</c>.</summary>
internal sealed class OrderParser(WordList words, AmountUnits units)
{
    public Amount? Read(int start)
    {
        if (words.IsWord(start, "dozens"))
        {
            return Make(start, start + 1, Modifier.Dozens, 12);
        }

        if (OrderOf(words.WordAt(start)) is { } order)
        {
            bool isProduct = order <= 100 && words.IsWord(start + 1, "of") && OrderOf(words.WordAt(start + 2)) is >= 1000;
            return isProduct
                ? Make(start, start + 3, Modifier.Order, Rational.PowerOfTen(order == 10 ? 1 : 2) * OrderOf(words.WordAt(start + 2))!.Value)
                : Make(start, start + 1, Modifier.Order, order);
        }

        int end = FewEnd(start);
        Rational scale = Rational.One;
        int index = end;
        for (int i = 0; i < 2 && end > start && Magnitudes.OfWord(words.WordAt(index), allowPlural: true) is { } magnitude; i++)
        {
            scale *= magnitude;
            index++;
        }

        return index > end ? Make(start, index, Modifier.Few, scale) : null;
    }

    private Amount Make(int start, int end, Modifier own, Rational value)
    {
        var number = new Numeral(start, end, value, value, null, IsFraction: false, value, HasMagnitude: false);
        UnitName? name = units.AfterOrder(end);
        int unitEnd = name?.End ?? end;
        return new Amount(start, unitEnd, unitEnd, own, number, null, name is null ? default : EquatableArray<UnitName>.From([name]));
    }

    private static long? OrderOf(string word) => word switch
    {
        "tens" => 10,
        "hundreds" => 100,
        "thousands" => 1000,
        "millions" => 1_000_000,
        "billions" => 1_000_000_000,
        "trillions" => 1_000_000_000_000,
        _ => null,
    };

    private int FewEnd(int start)
    {
        int index = words.IsWord(start, "a") ? start + 1 : start;
        return words.WordAt(index) switch
        {
            "few" or "several" => index + 1,
            "handful" when words.IsWord(index + 1, "of") => index + 2,
            _ => start,
        };
    }
}
