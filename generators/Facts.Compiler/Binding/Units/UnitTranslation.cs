using Facts.Compiler.Text;

namespace Facts.Compiler.Binding.Units;

/// <summary>What units are called in languages other than English.</summary>
internal static class UnitTranslation
{
    /// <summary>The singular, the plural and further forms; none for a unit that has no name in the table.</summary>
    public static EquatableArray<string> German(string id)
    {
        if (id.IndexOf('|') >= 0 || SortedLines.Find(GermanUnitNames.Names, id) is not { } row)
        {
            return default;
        }

        return row.Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries).Distinct().ToEquatableArray();
    }
}
