using System.Globalization;
using Facts.Compiler.Binding.Model;
using Facts.Compiler.Diagnostics;
using Facts.Compiler.Emit.CSharp;
using Facts.Compiler.Emit.Names;
using Facts.Compiler.Emit.Rows;
using Facts.Compiler.Emit.Tables;
using Facts.Compiler.Text;

namespace Facts.Compiler.Emit;

/// <summary>Writes the C# of one document: its table, and the members that name its facts.</summary>
internal sealed class DocumentEmitter
{
    private const string Inline = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    private readonly DocumentRows _rows;
    private readonly GeneratedFileWriter _file;
    private readonly CodeWriter _code;
    private readonly string _class;
    private readonly string _table;

    private DocumentEmitter(DocumentRows rows, string className, EmitOptions options)
    {
        _rows = rows;
        _class = className;
        _file = new GeneratedFileWriter(options);
        _code = _file.Code;
        _table = _file.Global($"{ClassNames.Tables}.{ClassNames.TableOf(className)}.Table");
    }

    /// <summary>The file; null where another document has the class.</summary>
    public static EmittedFile? Emit(DocumentRows rows, EmitOptions options) => rows.Class is null ? null : new DocumentEmitter(rows, rows.Class, options).Emit();

    private EmittedFile Emit()
    {
        EmitFacts(ClassNames.Figures, _rows.Figures, figure => figure.Member is not null, EmitFigure);
        EmitFacts(ClassNames.Dates, _rows.Dates, date => date.Member is not null, EmitDate);
        EmitDefinitions(ClassNames.Places, "Place", _rows.Places.Select(place => (place.Member, place.Comment)));
        EmitDefinitions(ClassNames.Sources, "Source", _rows.Sources.Select(source => (source.Member, source.Comment)));
        EmitDefinitions(ClassNames.Measures, "Measure", _rows.Measures.Select(measure => (measure.Member, measure.Comment)));
        EmitOwnUnits();
        EmitDocument();
        EmitTable();
        return _file.ToFile($"{_class}.g.cs");
    }

    private void EmitFacts<T>(string holder, EquatableArray<T> facts, Func<T, bool> isNamed, Action<T, int> emit)
    {
        if (!facts.Any(isNamed))
        {
            return;
        }

        _code.Blank();
        _code.Open($"public static partial class {holder}");
        _code.Comment(_rows.Comment);
        _code.Line(_file.GeneratedCode);
        _code.Open($"public static class {_class}");
        for (int row = 0; row < facts.Count; row++)
        {
            if (isNamed(facts[row]))
            {
                emit(facts[row], row);
            }
        }

        _code.Close();
        _code.Close();
    }

    private void EmitFigure(FigureRow figure, int row)
    {
        FigureBits bits = FigureBits.Of(EmittedNumber.OfValue(figure.Value).Decimal);
        string number = string.Format(CultureInfo.InvariantCulture, "{0}, {1}, {2}", row, bits.Low, bits.Flags);
        _code.Comment(figure.Comment);
        EmitObsolete("figure", figure.Id, figure.Provenance);
        _code.Line($"public static global::Facts.Figure<{_file.UnitType(figure.Unit.Type)}> {figure.Member} {{ {Inline} get => new({_table}, {number}); }}");
    }

    private void EmitDate(DateRow date, int row)
    {
        _code.Comment(date.Comment);
        EmitObsolete("date", date.Id, date.Provenance);
        _code.Line($"public static global::Facts.DatedEvent {date.Member} => new({_table}, {row.ToString(CultureInfo.InvariantCulture)});");
    }

    private void EmitObsolete(string kind, string id, FactProvenance provenance)
    {
        if (provenance.Status is not (FactStatus.Retracted or FactStatus.Superseded))
        {
            return;
        }

        bool isRetracted = provenance.Status == FactStatus.Retracted;
        string date = provenance.StatusDate?.Edtf ?? "";
        string note = InertText.Of(provenance.Note ?? "");
        string message = isRetracted ? CodeRules.Retracted(kind, id, _rows.Id, date, note) : CodeRules.Superseded(kind, id, _rows.Id, date, note);
        string rule = isRetracted ? CodeRules.RetractedId : CodeRules.SupersededId;
        _code.Line(
            $"[global::System.Obsolete({CSharpText.Literal(message)}, DiagnosticId = {CSharpText.Literal(rule)}, UrlFormat = {CSharpText.Literal(RuleLinks.PageOf(rule))})]");
    }

    private void EmitDefinitions(string holder, string type, IEnumerable<(string? Member, EquatableArray<string> Comment)> members)
    {
        (string? Member, EquatableArray<string> Comment)[] all = [.. members];
        if (all.All(member => member.Member is null))
        {
            return;
        }

        _code.Blank();
        _code.Open($"public static partial class {holder}");
        for (int row = 0; row < all.Length; row++)
        {
            if (all[row].Member is { } member)
            {
                _code.Comment(all[row].Comment);
                _code.Line($"public static global::Facts.{type} {member} => new({_table}, {row.ToString(CultureInfo.InvariantCulture)});");
            }
        }

        _code.Close();
    }

    private void EmitOwnUnits()
    {
        if (_rows.Units.All(unit => unit.Member is null))
        {
            return;
        }

        _code.Blank();
        _code.Open($"public static partial class {ClassNames.OwnUnits}");
        foreach (OwnUnitRow unit in _rows.Units.Where(unit => unit.Member is not null))
        {
            string arguments = string.Join(", ", new[] { unit.Id, unit.Singular, unit.Plural, unit.Symbol }.Select(CSharpText.Literal));
            string of = unit.OfType is null ? "" : $", {CSharpText.Literal(unit.Factor)}, {_file.UnitType(unit.OfType)}.Unit";
            _code.Comment(unit.Comment);
            _code.Line(_file.GeneratedCode);
            _code.Open($"public readonly struct {unit.Member} : {_file.UnitType(unit.Interfaces)}");
            _code.Line($"private static readonly global::Facts.Unit s_unit = global::Facts.Unit.Own({arguments}{of});");
            _code.Blank();
            _code.Line("/// <summary>What is known of the unit.</summary>");
            _code.Line($"public static global::Facts.Unit {OwnUnitNames.Unit} => s_unit;");
            _code.Blank();
            _code.Line("/// <summary>The unit as a value: what quantities are made with.</summary>");
            _code.Line($"public static {_file.Global($"{ClassNames.OwnUnits}.{unit.Member}")} {OwnUnitNames.Value} => default;");
            _code.Close();
        }

        _code.Close();
    }

    private void EmitDocument()
    {
        _code.Blank();
        _code.Open($"public static partial class {ClassNames.Documents}");
        _code.Comment(_rows.Comment);
        _code.Line($"public static global::Facts.Document {_class} => new({_table});");
        _code.Close();
    }

    private void EmitTable()
    {
        TableImage image = TableWriter.Write(_rows);
        string table = ClassNames.TableOf(_class);
        _code.Blank();
        _code.Open($"internal static partial class {ClassNames.Tables}");
        _code.Line(_file.GeneratedCode);
        _code.Open($"internal sealed partial class {table} : global::Facts.FactTable");
        _code.Line($"internal static readonly {table} Table = new();");
        _code.Blank();
        _code.Line($"public override global::Facts.FactDataset Dataset => {_file.Global($"{ClassNames.Tables}.{ClassNames.Index}.Instance")};");
        if (image.Units.Count > 0)
        {
            _code.Blank();
            ChunkedSwitch.Write(
                _code,
                "protected override global::Facts.Unit",
                "global::Facts.Unit",
                "UnitAt",
                [.. image.Units.Select(unit => $"global::Facts.Unit.Of<{_file.UnitType(unit.Type)}>()")]);
        }

        _code.Blank();
        _code.Words("protected override global::System.ReadOnlySpan<ulong> Rows", image.Words);
        _code.Blank();
        _code.Utf8("protected override global::System.ReadOnlySpan<byte> Texts", image.Texts);
        _code.Close();
        _code.Close();
    }
}
