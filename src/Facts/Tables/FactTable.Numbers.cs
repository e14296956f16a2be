using System.Globalization;
using Facts.Compiler.Emit.Layout;

namespace Facts;

public abstract unsafe partial class FactTable
{
    /// <summary>A decimal of the table; null for index 0, and where no decimal is the number or lies beside it.</summary>
    internal decimal? Decimal(int index)
    {
        if (index == 0)
        {
            return null;
        }

        ulong word = Word(TableSection.Decimals, index - 1);
        if ((word & PackedDecimal.Wide) == 0)
        {
            int scale = (int)((word >> PackedDecimal.ScaleShift) & PackedDecimal.ScaleMask);
            return DecimalBits.ToDecimal((scale << DecimalBits.ScaleShift) | ((word & PackedDecimal.Sign) != 0 ? DecimalBits.Sign : 0), 0, word & PackedDecimal.Digits);
        }

        int wide = (int)(word & PackedDecimal.Digits);
        if ((word & PackedDecimal.HasText) != 0 && (Word(TableSection.WideDecimals, wide + 2) & PackedDecimal.NoDecimal) != 0)
        {
            return null;
        }

        return DecimalBits.ToDecimal((int)(Word(TableSection.WideDecimals, wide + 1) >> 32), (uint)Word(TableSection.WideDecimals, wide + 1), Word(TableSection.WideDecimals, wide));
    }

    /// <summary>All digits of a number of the table, in scientific notation where it lies beyond what decimals hold; null for index 0.</summary>
    internal string? Digits(int index)
    {
        if (index == 0)
        {
            return null;
        }

        ulong word = Word(TableSection.Decimals, index - 1);
        const ulong WithText = PackedDecimal.Wide | PackedDecimal.HasText;
        return (word & WithText) == WithText
            ? Text((int)(uint)Word(TableSection.WideDecimals, (int)(word & PackedDecimal.Digits) + 2))
            : Decimal(index)?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A figure by its row. Generated code makes the same handle of a named figure, so the two are equal.</summary>
    internal Figure FigureAt(int row)
    {
        if (ValueOf(row) is not { } value)
        {
            return new Figure(this, row, 0, Facts.Figure.NoValue);
        }

        DecimalBits bits = DecimalBits.Of(value);
        return bits.High == 0
            ? new Figure(this, row, (long)bits.Low, bits.Flags | Facts.Figure.InlineValue)
            : new Figure(this, row, 0, Facts.Figure.WideValue);
    }

    internal decimal? ValueOf(int row) => Decimal(Figure(row, FigureField.Value));

    internal Interval Core(int row) => Interval(row, FigureField.CoreLow, FigureField.CoreLowOpen, FigureField.CoreHighOpen);

    internal Interval Outer(int row) => Interval(row, FigureField.OuterLow, FigureField.OuterLowOpen, FigureField.OuterHighOpen);

    private Interval Interval(int row, int low, int lowOpen, int highOpen)
    {
        int flags = Figure(row, FigureField.Flags);
        return new Interval(Decimal(Figure(row, low)), (flags & lowOpen) != 0, Decimal(Figure(row, low + 1)), (flags & highOpen) != 0);
    }
}
