using Facts.Compiler.Binding.Declarations;

namespace Facts.Compiler.Binding.Units;

/// <summary>Finds units by id or expression: the registry's, the project's own, UCUM's, and the products of all of them.</summary>
internal sealed class UnitResolver(NameIndex names)
{
    private readonly Dictionary<string, UnitReading> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => UnitRegistry.Ids.Concat(names.Names(DeclarationKind.Unit));

    /// <summary>The unit; null where the text is none.</summary>
    public UnitDefinition? Find(string text) => Read(text).Unit;

    /// <summary>The unit, or what is wrong with its text.</summary>
    public UnitReading Read(string text)
    {
        if (!_read.TryGetValue(text, out UnitReading? reading))
        {
            reading = UnitExpression.Read(text, FindSimple);
            if (_open.Count == 0)
            {
                _read[text] = reading;
            }
        }

        return reading;
    }

    /// <summary>The language's own units win over a project's, and those over UCUM's codes of the same letters.</summary>
    private UnitDefinition? FindSimple(string id) => UnitRow.Find(id) is null && FindOwn(id) is { } own ? own : UnitRegistry.FindSimple(id);

    /// <summary>A project's own unit. One that is made of itself is known as a count noun; that it can't be so made is said where it is defined.</summary>
    private UnitDefinition? FindOwn(string id)
    {
        if (names.Find(DeclarationKind.Unit, id) is not { } own)
        {
            return null;
        }

        (Rational, UnitDefinition)? of = null;
        if (own.Find("of") is { } text && _open.Add(id))
        {
            of = OwnUnitFactor.Read(text, this).Value;
            _open.Remove(id);
        }

        IEnumerable<string> also = (own.Find("also") ?? "").Split(';').Select(WordText.Fold).Where(name => name.Length > 0);
        return UnitRegistry.Own(id, own.Words, own.Find("plural") ?? own.Words, own.Find("symbol"), also, of);
    }
}
