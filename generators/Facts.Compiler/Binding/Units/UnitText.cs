namespace Facts.Compiler.Binding.Units;

/// <summary>Units as findings name them.</summary>
internal static class UnitText
{
    public static string Quoted(UnitDefinition unit) => $"'{unit.Id}' ({unit.Plural})";
}
