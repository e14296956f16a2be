using System;
using System.IO;

namespace Facts.TestSupport;

/// <summary>Where the project's files are, seen from a running test.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Facts.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Facts.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Facts.sln at or above {start}.");
    }
}
