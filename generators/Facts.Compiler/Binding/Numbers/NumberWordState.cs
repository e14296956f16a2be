namespace Facts.Compiler.Binding.Numbers;

/// <summary>What number words have come to so far: groups already closed by a thousand or a million, and the group under way.</summary>
internal sealed class NumberWordState
{
    private Rational _closed = Rational.Zero;
    private Rational _lastMagnitude = Rational.Zero;
    private Rational _group = Rational.Zero;
    private Rational _groupBeforeMagnitude = Rational.Zero;
    private int _lowestOfGroup;
    private bool _endsInMagnitude;
    private bool _isOpen;
    private bool _isDone;

    public bool IsEmpty => !_isOpen && _lastMagnitude.Sign == 0;

    /// <summary>Whether <em>and</em> may follow: after a hundred, a thousand, …</summary>
    public bool TakesAnd => !_isDone && (_endsInMagnitude || _lowestOfGroup == 100);

    /// <summary>Takes a word below a hundred: a unit after tens, either after a hundred or at the start of a group.</summary>
    public bool Add(int value)
    {
        bool fits = !_isOpen || (_lowestOfGroup == 100 && value > 0) || (_lowestOfGroup is >= 20 and < 100 && value is > 0 and < 10);
        if (_isDone || !fits || (IsEmpty is false && value == 0))
        {
            return false;
        }

        _group += value;
        _lowestOfGroup = value >= 20 ? 20 : value is 0 ? 1 : Math.Min(value, 19);
        _isOpen = true;
        _isDone = value == 0;
        _endsInMagnitude = false;
        return true;
    }

    /// <summary>Takes <em>hundred</em>, <em>dozen</em>, or a larger word where it is smaller than the one before.</summary>
    public bool Multiply(Rational magnitude)
    {
        if (!_isOpen || _isDone || _lowestOfGroup == 0)
        {
            return false;
        }

        if (magnitude == 100)
        {
            return MultiplyGroup(magnitude, _group < 100, 100);
        }

        if (magnitude == 12)
        {
            _isDone = MultiplyGroup(magnitude, _closed.Sign == 0, 12);
            return _isDone;
        }

        if (_lastMagnitude.Sign != 0 && magnitude >= _lastMagnitude)
        {
            return false;
        }

        _groupBeforeMagnitude = _closed.Sign == 0 ? _group : Rational.Zero;
        _closed += _group * magnitude;
        _lastMagnitude = magnitude;
        _group = Rational.Zero;
        _lowestOfGroup = 0;
        _isOpen = false;
        _endsInMagnitude = true;
        return true;
    }

    public Numeral ToNumeral(int start, int end)
    {
        Rational value = _closed + _group;
        bool hasMagnitude = _endsInMagnitude && _groupBeforeMagnitude.Sign > 0;
        return new Numeral(start, end, value, DigitNumeral.PlaceOf(value), 0, IsFraction: false, hasMagnitude ? _groupBeforeMagnitude : value, hasMagnitude);
    }

    private bool MultiplyGroup(Rational magnitude, bool fits, int lowest)
    {
        if (!fits)
        {
            return false;
        }

        _groupBeforeMagnitude = _closed.Sign == 0 ? _group : Rational.Zero;
        _group *= magnitude;
        _lowestOfGroup = lowest;
        _endsInMagnitude = true;
        return true;
    }
}
