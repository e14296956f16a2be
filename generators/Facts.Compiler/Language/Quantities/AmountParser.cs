using Facts.Compiler.Language.Cldr;
using Facts.Compiler.Language.Lexicons;
using Facts.Compiler.Language.Words;

namespace Facts.Compiler.Language.Quantities;

/// <summary>Reads an amount in any of its forms, with its unit: always the longest that begins at a token.</summary>
internal sealed class AmountParser
{
    private readonly WordList _words;
    private readonly UnitVocabulary _units;
    private readonly SideParser _sides;
    private readonly OrderParser _orders;
    private readonly RangeParser _ranges;
    private readonly SpreadParser _spreads;
    private readonly ConfidenceParser _confidences;
    private readonly ShareParser _shares;
    private readonly RelatedUnitParser _related;

    public AmountParser(WordList words, Lexicon lexicon, NumberFormat? format, UnitVocabulary units, ICollection<NumberProblem> problems)
    {
        _words = words;
        _units = units;
        Units = new UnitParser(words, lexicon, units);
        Numbers = new NumberParser(words, lexicon, format, problems);
        _sides = new SideParser(words, lexicon, units, Numbers, Units);
        _orders = new OrderParser(words, lexicon, Units);
        _ranges = new RangeParser(words, lexicon, _sides, Units, problems);
        _spreads = new SpreadParser(words, lexicon, _sides, Units);
        _confidences = new ConfidenceParser(words, lexicon, _sides, Numbers, Units);
        _shares = new ShareParser(words, lexicon, Numbers);
        _related = new RelatedUnitParser(words, lexicon, units, Numbers);
    }

    public NumberParser Numbers { get; }

    public UnitParser Units { get; }

    /// <summary>Whether the figure's unit is percent, so that a percentage of change is in it.</summary>
    public bool IsPercent => _units.Whole.Id == _units.Percent.Id;

    public AmountPhrase? Read(int start, RangeOpening opening = RangeOpening.None)
    {
        if (_words.IsSign(start, '('))
        {
            return _spreads.InParentheses(start);
        }

        AmountPhrase? order = _orders.Read(start);
        if (_sides.Read(start) is not { } side)
        {
            return order;
        }

        AmountPhrase number = new(AmountForm.Number, side.Range, side.Number) { Unit = side.Unit };
        AmountPhrase? longer = opening == RangeOpening.None && MayBeCompound(side) ? _related.Compound(start) : null;
        longer = Longest(longer, _ranges.Read(side, opening));
        if (opening == RangeOpening.None)
        {
            longer = Longest(longer, _spreads.Read(side) ?? _confidences.Read(side) ?? _shares.Read(side));
        }

        // "Ein paar hundert": what is an article there is a number too.
        AmountPhrase amount = Longest(Longest(number, longer), order)!;
        return amount.Form is AmountForm.Number or AmountForm.Compound && _related.Converted(amount.End) is var (converted, end)
            ? amount with { Range = amount.Range.To(end), Converted = converted }
            : amount;
    }

    /// <summary>Whether a unit may follow that is not the figure's, or a further part.</summary>
    private bool MayBeCompound(Side side) => _units.Related is not null && !side.IsUnitBefore
        && (side.Unit is null ? _words.IsWord(side.End) || _words.IsHyphen(side.End) : _words.IsDigits(side.End) || _words.IsWord(side.End) || _words.IsSign(side.End, ','));

    private static AmountPhrase? Longest(AmountPhrase? a, AmountPhrase? b) => a is null || b?.End > a.End ? b : a;
}
