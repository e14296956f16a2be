namespace Facts.Compiler.Binding.Figures;

/// <summary>What must stand in the words for a modifier, as findings say it.</summary>
internal static class ModifierNeeds
{
    public static string Of(ModifierRow mod) => mod.Modifier switch
    {
        Modifier.Range => "a range (20–30)",
        Modifier.PlusMinus => "a ± (20 ± 2)",
        Modifier.Order => "a word such as hundreds or thousands",
        _ => "a number",
    };
}
