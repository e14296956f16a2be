using System.Globalization;
using System.Numerics;
using Facts.Compiler.Binding.Figures;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>A row of <see cref="UnitTable.Units"/>: the values in the order in which the table has them, after the id.</summary>
internal readonly struct UnitRow
{
    private readonly string[] _values;

    private UnitRow(string[] values) => _values = values;

    /// <summary>The least and greatest length, in the base unit, of a unit that the calendar stretches (a month, a year); null for others.</summary>
    public Rational? Shortest => Number(11);

    public Rational? Longest => Number(12);

    public static UnitRow? Find(string id) => SortedLines.Find(UnitTable.Units, id) is { } row ? new UnitRow(row.Split('|')) : null;

    public UnitDefinition Define(string id) => new(
        id,
        TypeName: _values[0],
        Singular: _values[1],
        Plural: _values[2],
        Symbol: Text(3),
        Ucum: Text(4),
        Dimension: _values[5],
        Factor: Number(6)!.Value,
        Offset: Number(7)!.Value,
        IsWhole: _values[8].Length > 0,
        Least: Number(9),
        Greatest: Number(10),
        Words: _values[13].Split([';'], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(),
        Numerator: null,
        Denominator: null);

    private string? Text(int index) => _values[index].Length == 0 ? null : _values[index];

    private Rational? Number(int index)
    {
        if (_values[index].Length == 0)
        {
            return null;
        }

        string[] parts = _values[index].Split('/');
        return new Rational(Whole(parts[0]), parts.Length == 1 ? BigInteger.One : Whole(parts[1]));
    }

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
