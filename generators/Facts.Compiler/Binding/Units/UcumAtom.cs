using Facts.Compiler.Binding.Units.Composing;
using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>A row of <see cref="UcumTable.Atoms"/>: the values in the order in which the table has them, after the code.</summary>
internal readonly struct UcumAtom
{
    private readonly string[] _values;

    private UcumAtom(string[] values) => _values = values;

    /// <summary>Whether it takes prefixes.</summary>
    public bool IsMetric => _values[4].Length > 0 || IsRefused;

    public bool IsInformation => _values[5] == "information";

    public bool IsRefused => _values[9].Length > 0;

    /// <summary>Why Facts doesn't take it, as the end of a sentence; null where it does.</summary>
    public string? Refusal => _values[9] switch
    {
        "" => null,
        "measured" => $"the {_values[1]} is a constant that is measured, so its value changes; use a unit that is defined, or one of your own with of=",
        "arbitrary" => $"the {_values[1]} is an arbitrary unit of UCUM, which can't be converted; define a unit of your own with .unit",
        _ => $"the {_values[1]} is a special unit of UCUM, on a scale that isn't proportional; define a unit of your own with .unit",
    };

    public static UcumAtom? Find(string code) => SortedLines.Find(UcumTable.Atoms, code) is { } row ? new UcumAtom(row.Split('|')) : null;

    /// <summary>Its unit; only of an atom that isn't refused.</summary>
    public UnitDefinition Define(string code)
    {
        string? symbol = _values[3].Length == 0 ? null : _values[3];
        return new UnitDefinition(
            code,
            _values[0],
            _values[1],
            _values[2],
            symbol,
            code,
            new QuantityKind(_values[5], UnitKind.OfSimple(_values[5], _values[6])),
            UnitRow.Number(_values[7])!.Value,
            UnitRow.Number(_values[8])!.Value,
            IsWhole: false,
            Least: null,
            Greatest: null)
        {
            Names = new[] { _values[1], _values[2] }.Distinct().ToEquatableArray(),
            Symbols = symbol is null ? default : EquatableArray<string>.From([symbol]),
        };
    }
}
