namespace Facts.Compiler.Emit.Names;

/// <summary>The members of a generated unit; no unit can be called like one.</summary>
internal static class OwnUnitNames
{
    public const string Unit = "Unit";
    public const string Value = "Value";
}
