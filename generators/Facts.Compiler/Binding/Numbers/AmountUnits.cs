namespace Facts.Compiler.Binding.Numbers;

/// <summary>Finds the unit that touches a number: after a blank or a hyphen, after <em>of</em> where the number is an order word, after <em>an</em> where it is a fraction.</summary>
internal sealed class AmountUnits(WordList words, UnitWords units)
{
    public UnitName? After(Numeral number)
    {
        if (number.IsOutOf)
        {
            return null;
        }

        bool isOne = Rational.Abs(number.Value) == Rational.One;
        int index = words.IsHyphen(number.End) ? number.End + 1 : number.End;
        if (units.Find(words, index, isOne || index > number.End) is { } name)
        {
            return name;
        }

        if (!number.IsFraction)
        {
            return null;
        }

        index = words.IsWord(number.End, "of") ? number.End + 1 : number.End;
        return words.WordAt(index) is "a" or "an" ? units.Find(words, index + 1, isOne: true) : null;
    }

    /// <summary>"hundreds of hours", "a few days".</summary>
    public UnitName? AfterOrder(int index) => units.Find(words, words.IsWord(index, "of") ? index + 1 : index, isOne: false);

    /// <summary>The unit sign before a number ("$").</summary>
    public UnitName? Before(Numeral number) =>
        number.UnitBefore == default ? null : units.Find(words, number.UnitBefore.Start, isOne: true) is { } name && name.End <= number.UnitBefore.End ? name : null;
}
