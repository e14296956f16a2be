using Facts.Compiler.Checks.Comparing.Sheets;

namespace Facts.Compiler.Checks.Comparing;

/// <summary>A fact in a cell. What it may do there is set by a sweep over the cell; one that does nothing is left out of the sheet.</summary>
internal sealed class SheetMember(string id, SheetClass what)
{
    private const ClassFlags Doings = ClassFlags.MayConflict | ClassFlags.MayAgree | ClassFlags.MayExceed | ClassFlags.MayBeExceeded;

    public string Id { get; } = id;

    public SheetClass Class { get; private set; } = what;

    public bool IsNeeded => (Class.Flags & Doings) != 0;

    public bool Has(ClassFlags flags) => (Class.Flags & flags) == flags;

    public void Mark(ClassFlags flags) => Class = Class with { Flags = Class.Flags | flags };
}
