namespace Facts.Compiler.Values;

/// <summary>v, g, h and t of the table of modifiers: a number and how exactly it was printed.</summary>
internal readonly record struct PrintedNumber
{
    public PrintedNumber(Rational value, Rational place)
    {
        Value = value;
        Place = Rational.Min(place, Rational.Abs(value) / 5);
    }

    /// <summary>v.</summary>
    public Rational Value { get; }

    /// <summary>g: the place of the last digit that counts, and never more than a fifth of the number.</summary>
    public Rational Place { get; }

    /// <summary>h.</summary>
    public Rational HalfPlace => Place / 2;

    /// <summary>t.</summary>
    public Rational Tolerance => Rational.Max(Place, Rational.Abs(Value) / 10);
}
