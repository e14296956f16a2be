namespace Facts.Data;

/// <summary>Where the tables and what is made of them lie.</summary>
internal static class Repository
{
    /// <summary>The nearest folder at or above <paramref name="start"/> that holds the solution.</summary>
    public static string FindRoot(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Facts.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder at or above {start} holds Facts.sln.");
    }
}
