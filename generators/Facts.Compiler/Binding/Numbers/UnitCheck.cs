using Facts.Compiler.Binding.Units;
using Facts.Compiler.Diagnostics;

namespace Facts.Compiler.Binding.Numbers;

/// <summary>The unit that the words name is the figure's, and so is what they say it is per.</summary>
internal sealed class UnitCheck(WordList words, UnitWords units, FigureFindings findings)
{
    private readonly string _shown = Quoted(units.Unit);

    /// <summary>The units of a number, and all that is said behind it. Those of a change ("fell by 30 %") are of the change.</summary>
    public void Check(Amount amount, bool isChange)
    {
        if (units.Unit == UnitDefinition.Unknown)
        {
            return;
        }

        if (!isChange)
        {
            CheckNames(amount.Units);
        }

        if (amount.IsClock && !units.IsHours)
        {
            findings.Add(NumberRules.WrongUnit(findings.Place(words, amount.Start, amount.UnitEnd), "hours", _shown));
        }

        if (isChange || amount.IsPure)
        {
            CheckPure(amount.Start, amount.UnitEnd);
        }

        CheckDenominators(amount.UnitEnd);
    }

    public void CheckNames(IEnumerable<UnitName> names)
    {
        if (units.Unit == UnitDefinition.Unknown)
        {
            return;
        }

        foreach (UnitName name in names.Where(name => !name.IsOwn))
        {
            findings.Add(NumberRules.WrongUnit(findings.Place(words, name.Start, name.End), name.Written, _shown));
        }
    }

    /// <summary>A share, a ratio, or a word that is one ("most", "fell").</summary>
    public void CheckPure(int start, int end)
    {
        if (PureScale.Of(units) is null)
        {
            findings.Add(NumberRules.NotAShare(findings.Place(words, start, end), words.Written(start, end), _shown));
        }
    }

    private void CheckDenominators(int from)
    {
        foreach (UnitName name in new DenominatorMatcher(words, units).Find(from).Where(name => !name.IsDenominator))
        {
            string meaning = units.Denominator is { } below ? $"per {below.Singular}" : "not per anything";
            findings.Add(NumberRules.WrongDenominator(findings.Place(words, name.Start, name.End), name.Written, _shown, meaning));
        }
    }

    private static string Quoted(UnitDefinition unit) => $"'{unit.Id}' ({unit.Plural})";
}
