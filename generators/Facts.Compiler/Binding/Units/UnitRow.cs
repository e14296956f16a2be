using System.Globalization;
using System.Numerics;
using Facts.Compiler.Binding.Units.Composing;
using Facts.Compiler.Text;
using Facts.Compiler.Values;

namespace Facts.Compiler.Binding.Units;

/// <summary>A row of <see cref="UnitTable.Units"/>: the values in the order in which the table has them, after the id.</summary>
internal readonly struct UnitRow
{
    private readonly string[] _values;

    private UnitRow(string[] values) => _values = values;

    /// <summary>The least and greatest length, in the base unit, of a unit that the calendar stretches (a month, a year); null for others.</summary>
    public Rational? Shortest => Number(_values[12]);

    public Rational? Longest => Number(_values[13]);

    public static UnitRow? Find(string id) => SortedLines.Find(UnitTable.Units, id) is { } row ? new UnitRow(row.Split('|')) : null;

    public UnitDefinition Define(string id) => new(
        id,
        TypeName: _values[0],
        Singular: _values[1],
        Plural: _values[2],
        Symbol: Text(3),
        Ucum: Text(4),
        new QuantityKind(_values[5], UnitKind.OfSimple(_values[5], _values[6])),
        Factor: Number(_values[7])!.Value,
        Offset: Number(_values[8])!.Value,
        IsWhole: _values[9].Length > 0,
        Least: Number(_values[10]),
        Greatest: Number(_values[11]))
    {
        Names = List(_values[14]),
        Symbols = List(_values[15]),
    };

    /// <summary>A number of the tables: <c>3600</c>, <c>5/9</c>; null for none.</summary>
    public static Rational? Number(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        string[] parts = text.Split('/');
        return new Rational(Whole(parts[0]), parts.Length == 1 ? BigInteger.One : Whole(parts[1]));
    }

    public static EquatableArray<string> List(string text) => text.Split([';'], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private string? Text(int index) => _values[index].Length == 0 ? null : _values[index];
}
