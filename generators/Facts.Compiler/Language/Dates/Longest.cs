namespace Facts.Compiler.Language.Dates;

/// <summary>Chooses among readings of the same place.</summary>
internal static class Longest
{
    /// <summary>The one that takes the most tokens, the first of equal ones; null where there is none.</summary>
    public static Reading? Of(params Reading?[] readings)
    {
        Reading? longest = null;
        foreach (Reading? reading in readings)
        {
            if (reading is { } found && !(longest?.End >= found.End))
            {
                longest = found;
            }
        }

        return longest;
    }
}
