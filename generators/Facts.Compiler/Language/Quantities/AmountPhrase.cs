using Facts.Compiler.Language.Words;
using Facts.Compiler.Text;

namespace Facts.Compiler.Language.Quantities;

/// <summary>In what form an amount is written.</summary>
internal enum AmountForm
{
    Number,

    /// <summary>From the first number to the second.</summary>
    Range,

    /// <summary>The first number, give or take the second.</summary>
    PlusMinus,

    /// <summary>The first number, up by the second, down by the third.</summary>
    Tolerance,

    /// <summary>The first number, with a confidence interval from the second to the third.</summary>
    Confidence,

    /// <summary>"3 out of 4", "12.3 per 100,000": the first number is the share itself.</summary>
    Share,

    /// <summary>"8 am to 5 pm": the first number is of hours.</summary>
    Clock,

    /// <summary>"3 h 20 min": the first number is the sum, in the figure's unit.</summary>
    Compound,

    /// <summary>"Tens of thousands": the first number is the power of ten.</summary>
    Order,

    /// <summary>"A few hundred": the first number is what multiplies the few.</summary>
    Few,
}

/// <summary>An amount: its numbers, in the figure's unit, and the unit that the words show.</summary>
internal sealed record AmountPhrase(AmountForm Form, TokenRange Range, NumberPhrase First)
{
    public NumberPhrase? Second { get; init; }

    public NumberPhrase? Third { get; init; }

    /// <summary>Null where the words show none.</summary>
    public UnitPhrase? Unit { get; init; }

    /// <summary>The same amount in another unit, in parentheses: "5 ft (1.5 m)"; its number is converted already. Null where there is none.</summary>
    public NumberPhrase? Converted { get; init; }

    public int End => Range.End;

    /// <summary>A fraction or a share, which has no unit of its own.</summary>
    public bool IsPure => Form == AmountForm.Share
        || (Form is AmountForm.Number or AmountForm.Range && Unit is null && First.Form == NumberForm.Fraction && Second is null or { Form: NumberForm.Fraction });

    /// <summary>Whether the number alone needs the unit shown beside it.</summary>
    public bool NeedsUnit => Form is AmountForm.Number or AmountForm.Range or AmountForm.PlusMinus or AmountForm.Tolerance or AmountForm.Confidence or AmountForm.Order
        or AmountForm.Few
        && Unit is null && !IsPure;
}
